import { ApiError } from '../api/ApiError';

interface Page<Item> {
  readonly items: readonly Item[];
  /** Items in all pages; null where the service didn't say. */
  readonly total: number | null;
  readonly pageCount: number | null;
}

interface PagesToRead<Item> {
  readonly read: (page: { readonly pageSize: number; readonly pageNumber: number }) => Promise<Page<Item>>;
  /** Told of each page as it comes, in whatever order; where it takes its time, the reader waits. */
  readonly onPage: (items: readonly Item[], total: number | null) => void | Promise<void>;
  /** Asked before each further page, with how many there are; Infinity where nobody knows. Without it: all. */
  readonly isWorthMore?: IsWorthMore;
  readonly pagesAtATime?: number;
}

export type IsWorthMore = (pagesLeft: number) => boolean;

export interface PagesRead {
  readonly itemsRead: number;
  /** The service counted differently from page to page. */
  readonly totalChanged: boolean;
  readonly total: number | null;
}

/** 500 is what both lists are known to allow, 100 what is sure (genesys-cloud.md §1, §3). */
const PAGE_SIZES = [500, 100];
const PAGES_AT_A_TIME = 3;

/**
 * Reads a paged list to its end, a few pages at a time. Where the service says neither how many pages nor how
 * many items there are, it reads until a page is empty.
 */
export async function readPages<Item>({
  read,
  onPage,
  isWorthMore = () => true,
  pagesAtATime = PAGES_AT_A_TIME,
}: PagesToRead<Item>): Promise<PagesRead> {
  const totals = new Set<number>();
  let total: number | null = null;
  let itemsRead = 0;

  const take = (page: Page<Item>): void | Promise<void> => {
    itemsRead += page.items.length;
    if (page.total !== null) totals.add(page.total);
    total = page.total ?? total;
    return onPage(page.items, total);
  };

  const first = await readFirst(read);
  await take(first.page);
  const { pageSize } = first;
  let lastPage = lastPageOf(first.page, pageSize);
  let nextPage = 2;

  const readOn = async (): Promise<void> => {
    while (nextPage <= lastPage && isWorthMore(lastPage - nextPage + 1)) {
      const pageNumber = nextPage;
      nextPage += 1;
      const page = await read({ pageSize, pageNumber }).catch((error: unknown) => {
        // One page that can't be read ends the reading, so the others are not asked for.
        nextPage = Number.POSITIVE_INFINITY;
        throw error;
      });
      await take(page);
      lastPage = page.items.length === 0 ? pageNumber : lastPageOf(page, pageSize);
    }
  };
  await Promise.all(Array.from({ length: pagesAtATime }, readOn));

  return { itemsRead, total, totalChanged: totals.size > 1 };
}

async function readFirst<Item>(
  read: PagesToRead<Item>['read'],
): Promise<{ page: Page<Item>; pageSize: number }> {
  const [asked = 100, fallback = 100] = PAGE_SIZES;
  try {
    return { page: await read({ pageSize: asked, pageNumber: 1 }), pageSize: asked };
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 400)) throw error;
    return { page: await read({ pageSize: fallback, pageNumber: 1 }), pageSize: fallback };
  }
}

function lastPageOf(page: Page<unknown>, pageSize: number): number {
  if (page.pageCount !== null) return page.pageCount;
  if (page.total !== null) return Math.ceil(page.total / pageSize);
  return page.items.length === 0 ? 1 : Number.POSITIVE_INFINITY;
}
