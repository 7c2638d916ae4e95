import { ApiError } from '../../api/ApiError';
import type { Slots } from './slots';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Items in all pages; null where the service didn't say. */
  readonly total: number | null;
  readonly pageCount: number | null;
}

interface PagesToRead<Item> {
  readonly read: (
    page: { readonly pageSize: number; readonly pageNumber: number },
    signal: AbortSignal,
  ) => Promise<Page<Item>>;
  readonly idOf: (item: Item) => string;
  /** Told of each page as it comes, in whatever order. */
  readonly onPage: (items: readonly Item[]) => void;
  readonly slots: Slots;
}

/** A list that the service tells page by page. */
export interface PagedList {
  /**
   * Reads on to the end. What was read before stays read, so that a reading that broke off goes on where it
   * stopped. Pages that shifted meanwhile are read again, once.
   */
  run(signal: AbortSignal): Promise<void>;
  /** Distinct items told so far. */
  itemsRead(): number;
  /** As told last. */
  total(): number | null;
  /** Requests still to come; null before the first page. */
  requestsLeft(): number | null;
  /** Whether a page tells of the id, as far as has been read. */
  names(id: string): boolean;
  /** Ids that pages told of before they were read again, and don't any more. */
  gone(): readonly string[];
  /** Whether all pages tell of one and the same list; only to be asked after a run. */
  isWhole(): boolean;
}

/** 500 is what both lists are known to allow, 100 what is sure (genesys-cloud.md §1, §3). */
const PAGE_SIZE = 500;
const FALLBACK_PAGE_SIZE = 100;
/** More than there are slots: whoever has more to ask takes those that the other list leaves. */
const PAGES_AT_A_TIME = 8;

interface PageRead {
  readonly ids: readonly string[];
  readonly total: number | null;
}

/** Where the service says neither how many pages nor how many items there are, it reads until a page is empty. */
export function createPagedList<Item>({ read, idOf, onPage, slots }: PagesToRead<Item>): PagedList {
  const pages = new Map<number, PageRead>();
  const seen = new Set<string>();
  let pageSize: number | null = null;
  let total: number | null = null;
  let lastPage = 1;
  let hasReadAgain = false;
  /** What the pages tell of, where some were read again. */
  let latest: ReadonlySet<string> | null = null;

  async function readPage(pageNumber: number, size: number, signal: AbortSignal): Promise<void> {
    const page = await slots.use(() => {
      signal.throwIfAborted();
      return read({ pageSize: size, pageNumber }, signal);
    });
    pageSize = size;
    total = page.total ?? total;
    const ids = page.items.map(idOf);
    pages.set(pageNumber, { ids, total: page.total });
    for (const id of ids) seen.add(id);
    lastPage = page.items.length === 0 && pageNumber > 1 ? pageNumber - 1 : lastPageOf(page, size);
    onPage(page.items);
  }

  async function readFirst(signal: AbortSignal): Promise<void> {
    try {
      await readPage(1, PAGE_SIZE, signal);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 400)) throw error;
      await readPage(1, FALLBACK_PAGE_SIZE, signal);
    }
  }

  async function readMissing(signal: AbortSignal): Promise<void> {
    if (pageSize === null) await readFirst(signal);
    const size = pageSize ?? FALLBACK_PAGE_SIZE;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let next = 1;
    const readOn = async (): Promise<void> => {
      for (;;) {
        while (pages.has(next)) next += 1;
        if (next > lastPage) return;
        const pageNumber = next;
        next += 1;
        await readPage(pageNumber, size, either);
      }
    };
    const ends = Array.from({ length: PAGES_AT_A_TIME }, () =>
      readOn().catch((error: unknown) => {
        // One page that can't be read ends the reading, so the others are not asked for.
        if (!stop.signal.aborted) stop.abort(error);
      }),
    );
    await Promise.all(ends);
    signal.throwIfAborted();
    if (stop.signal.aborted) throw stop.signal.reason;
  }

  /** Pages that tell of the list as it was before somebody came or went. */
  function shiftedPages(): number[] {
    const shown = [...pages].filter(([pageNumber]) => pageNumber <= lastPage);
    const older = shown.filter(([, page]) => page.total !== total);
    if (older.length > 0 && total !== null) return older.map(([pageNumber]) => pageNumber);
    const ids = shown.flatMap(([, page]) => page.ids);
    const distinct = new Set(ids).size;
    const fits = ids.length === distinct && distinct === (total ?? distinct);
    return fits ? [] : shown.map(([pageNumber]) => pageNumber);
  }

  return {
    async run(signal) {
      await readMissing(signal);
      if (!hasReadAgain) {
        const shifted = shiftedPages();
        if (shifted.length === 0) return;
        hasReadAgain = true;
        for (const pageNumber of shifted) pages.delete(pageNumber);
        await readMissing(signal);
      }
      latest = new Set([...pages.values()].flatMap(({ ids }) => ids));
    },
    names: (id) => (latest ?? seen).has(id),
    gone: () => (latest === null ? [] : [...seen].filter((id) => latest?.has(id) === false)),
    itemsRead: () => (latest ?? seen).size,
    total: () => total,
    requestsLeft: () =>
      pageSize === null || !Number.isFinite(lastPage) ? null : Math.max(0, lastPage - pages.size),
    isWhole: () => shiftedPages().length === 0,
  };
}

function lastPageOf(page: Page<unknown>, pageSize: number): number {
  if (page.pageCount !== null) return page.pageCount;
  if (page.total !== null) return Math.ceil(page.total / pageSize);
  return page.items.length === 0 ? 1 : Number.POSITIVE_INFINITY;
}
