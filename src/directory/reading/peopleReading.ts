import { ApiError } from '../../api/ApiError';
import type { UsersApi } from '../../api/UsersApi';
import type { Person, UserId } from '../../licensing/model';
import type { PeopleCoverage } from '../OrganizationReading';
import { createPagedList } from './pagedList';
import type { Slots } from './slots';

interface PeopleToRead {
  readonly usersApi: Pick<UsersApi, 'getUsers' | 'getUsersQuery'>;
  readonly slots: Slots;
  readonly onPage: (people: readonly Person[]) => void;
}

/** The reading of everybody this admin may see, in any state. */
export interface PeopleReading {
  /**
   * Reads on to the end from wherever it is. Names are worth less than assignments: where they can't be read, the
   * ids alone have to do, so that only an ended sign-in or an abort makes this throw.
   */
  run(signal: AbortSignal): Promise<void>;
  coverage(): PeopleCoverage;
  /** Why it broke off. */
  error(): ApiError | null;
  byCursor(): boolean;
  /** Whether the id is somebody's, as far as has been read. */
  names(id: UserId): boolean;
  /** Ids of people whom pages told before they were read again, and don't any more. */
  gone(): readonly UserId[];
  itemsRead(): number;
  total(): number | null;
  requestsLeft(): number | null;
  /** Pages shifted while they were read, and again when they were read anew. */
  hasShifted(): boolean;
}

const CURSOR_PAGE_SIZE = 500;

export function createPeopleReading({ usersApi, slots, onPage }: PeopleToRead): PeopleReading {
  const list = createPagedList<Person>({
    slots,
    idOf: ({ id }) => id,
    onPage,
    read: async (page, signal) => {
      const answer = await usersApi.getUsers({ ...page, state: 'any', expand: true }, { signal });
      return { items: answer.people, total: answer.total, pageCount: answer.pageCount };
    },
  });
  let way: 'pages' | 'cursor' = 'pages';
  let coverage: PeopleCoverage | null = null;
  let failure: ApiError | null = null;
  const cursors = new Set<string>();
  const byCursor = new Set<string>();
  let cursor: string | null = null;

  /** A cursor starts at the beginning, so whom the pages told comes again and is kept once. */
  async function readByCursor(signal: AbortSignal): Promise<void> {
    for (;;) {
      const page = await slots.use(() => {
        signal.throwIfAborted();
        return usersApi.getUsersQuery({ pageSize: CURSOR_PAGE_SIZE, cursor, expand: true }, { signal });
      });
      for (const { id } of page.people) byCursor.add(id);
      onPage(page.people);
      if (page.cursor === null || cursors.has(page.cursor)) return;
      cursor = page.cursor;
      cursors.add(cursor);
    }
  }

  async function read(signal: AbortSignal): Promise<PeopleCoverage> {
    if (way === 'pages') {
      try {
        await list.run(signal);
        return 'read';
      } catch (error) {
        // genesys-cloud.md §3: past some number of people, /users refuses pages that /users/query goes on from.
        if (!(error instanceof ApiError) || error.status !== 400 || list.itemsRead() === 0) throw error;
        way = 'cursor';
      }
    }
    await readByCursor(signal);
    return 'cursor';
  }

  function coverageAfter(error: ApiError): PeopleCoverage {
    const isRefused = error.status === 400 || error.status === 403;
    if (way === 'cursor' && isRefused && cursors.size === 0) return 'capped';
    return error.status === 403 ? 'forbidden' : 'failed';
  }

  const itemsRead = (): number => Math.max(list.itemsRead(), byCursor.size);
  return {
    async run(signal) {
      if (coverage !== null && coverage !== 'failed') return;
      failure = null;
      try {
        coverage = await read(signal);
      } catch (error) {
        if (!(error instanceof ApiError) || error.status === 401) throw error;
        failure = error;
        coverage = coverageAfter(error);
      }
    },
    coverage: () => coverage ?? 'failed',
    error: () => failure,
    byCursor: () => way === 'cursor',
    names: (id) => list.names(id) || byCursor.has(id),
    gone: () => list.gone(),
    itemsRead,
    total: () => list.total(),
    requestsLeft: () => {
      if (coverage !== null) return 0;
      if (way === 'pages') return list.requestsLeft();
      const total = list.total();
      return total === null ? null : Math.ceil(Math.max(0, total - byCursor.size) / CURSOR_PAGE_SIZE);
    },
    hasShifted: () => coverage === 'read' && !list.isWhole(),
  };
}
