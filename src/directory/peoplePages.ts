import { ApiError } from '../api/ApiError';
import type { UsersApi } from '../api/UsersApi';
import type { Person } from '../licensing/model';
import { readPages, type IsWorthMore, type PagesRead } from './readPages';
import { PEOPLE_PER_PAGE } from './scanLicenses';

interface PeopleScan {
  readonly onPage: (people: readonly Person[], total: number | null) => void;
  readonly isWorthMore?: IsWorthMore;
  readonly signal: AbortSignal;
}

/** Reads everybody this admin may see, in any state, page by page. */
export function readPeoplePages(
  usersApi: Pick<UsersApi, 'getUsers'>,
  { signal, ...pages }: PeopleScan,
): Promise<PagesRead> {
  return readPages({
    ...pages,
    read: async (page) => {
      const answer = await usersApi.getUsers({ ...page, state: 'any', expand: true }, { signal });
      return { items: answer.people, total: answer.total, pageCount: answer.pageCount };
    },
  });
}

/** Reads them by cursor, which knows no total; `expected` people are what `isWorthMore` is asked about. */
export async function readPeopleByCursor(
  usersApi: Pick<UsersApi, 'getUsersQuery'>,
  { onPage, isWorthMore = () => true, signal, expected }: PeopleScan & { readonly expected: number | null },
): Promise<void> {
  const cursors = new Set<string | null>();
  let cursor: string | null = null;
  do {
    const pagesLeft = Math.ceil((expected ?? Infinity) / PEOPLE_PER_PAGE) - cursors.size;
    if (!isWorthMore(Math.max(1, pagesLeft))) return;
    cursors.add(cursor);
    const page = await usersApi.getUsersQuery(
      { pageSize: PEOPLE_PER_PAGE, cursor, expand: true },
      { signal },
    );
    onPage(page.people, null);
    cursor = page.cursor;
  } while (cursor !== null && !cursors.has(cursor));
}

/** Whether GET /users gave up in the middle of a list that it had begun to tell. */
export function isPagingRefused(error: unknown, peopleRead: number): boolean {
  return error instanceof ApiError && error.status === 400 && peopleRead > 0;
}
