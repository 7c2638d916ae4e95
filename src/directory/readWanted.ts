import { ApiError } from '../api/ApiError';
import { chunk } from '../licensing/batchRequests';
import type { UserId } from '../licensing/model';
import type { IsWorthMore } from './readPages';
import type { RequestMeter } from './requestMeter';
import { isScanWorthTrying, PEOPLE_PER_PAGE } from './scanLicenses';

/** No limit is published; an address of so many ids is sure to be taken (genesys-cloud.md §1, §3). */
const IDS_PER_READ = 100;
const READS_AT_A_TIME = 3;

interface WantedReading<Item> {
  readonly userIds: readonly UserId[];
  /** People in the organization, where they have been counted. */
  readonly organizationSize: number | null;
  readonly meter: RequestMeter;
  readonly signal: AbortSignal;
  /** Reads everybody page by page, while that is worth it. */
  readonly scan: (
    onItems: (items: Iterable<readonly [UserId, Item]>) => void,
    isWorthMore: IsWorthMore,
  ) => Promise<void>;
  readonly readByIds: (userIds: readonly UserId[]) => Promise<Iterable<readonly [UserId, Item]>>;
}

/**
 * Reads something of certain people in as few requests as can be told: everybody page by page, for as long as
 * that takes fewer than asking for those still missing. Whoever a scan didn't show is asked for by id, since
 * people move between two pages: only that answer may say that somebody isn't there.
 */
export async function readWanted<Item>({
  userIds,
  organizationSize,
  meter,
  signal,
  scan,
  readByIds,
}: WantedReading<Item>): Promise<Map<UserId, Item>> {
  const found = new Map<UserId, Item>();
  const missing = new Set(userIds);
  const wanted = new Set(userIds);
  const readsLeft = (): number => Math.ceil(missing.size / IDS_PER_READ);

  function take(items: Iterable<readonly [UserId, Item]>): void {
    for (const [id, item] of items) {
      if (!wanted.has(id)) continue;
      found.set(id, item);
      missing.delete(id);
    }
  }

  function isWorthMore(pagesLeft: number): boolean {
    meter.expect(Math.min(pagesLeft, readsLeft()));
    return pagesLeft < readsLeft();
  }

  if (isScanWorthTrying(organizationSize, wanted.size, IDS_PER_READ)) {
    const pages = organizationSize === null ? Infinity : Math.ceil(organizationSize / PEOPLE_PER_PAGE);
    meter.expect(Math.min(pages, readsLeft()));
    await scan(take, isWorthMore).catch((error: unknown) => {
      signal.throwIfAborted();
      if (!isRefused(error)) throw error;
    });
  }

  const chunks = chunk([...missing], IDS_PER_READ);
  meter.expect(chunks.length);
  let next = 0;
  async function readOn(): Promise<void> {
    for (let ids = chunks[next]; ids !== undefined; ids = chunks[next]) {
      next += 1;
      take(await readByIds(ids));
    }
  }
  await Promise.all(Array.from({ length: READS_AT_A_TIME }, readOn));
  meter.expect(0);
  return found;
}

/** The list itself fails or can't be understood; whoever is asked for by id may still be told of. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.kind === 'unreadable' || (error.kind === 'status' && error.status !== 401))
  );
}
