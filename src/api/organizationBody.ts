import type { LicenseId, UserId } from '../licensing/model';
import { isSafeKey, readIds, readLicenseOrganization } from './fromWire';
import type { BodyReader } from './http';

/** Holders of a license as they are read; a license may come in several pieces. */
export type TellHolders = (licenseId: LicenseId, holders: readonly UserId[]) => void;

type Holders = Map<LicenseId, UserId[]>;

const HEAD_ENDS = '"licenses":{';
const NEXT_LIST = /^,?("(?:[^"\\]|\\.)*"):\[/;
const ENTRY_ENDS = '},{';
const LIST_ENDS = '}]';
/** More than any key or entry takes: whoever has waited so long for an end waits for one that doesn't come. */
const LONGEST_WAIT = 1_000_000;

/**
 * Reads the body of getLicenseOrganization while it arrives: 60 MB are parsed by the time that the last byte is
 * there, and no more than a piece of them is in memory as objects. Streaming parsers that libraries offer take
 * several times as long as JSON.parse, so this cuts the body between entries and gives each piece to JSON.parse.
 *
 * It reads what services write, in that form alone. A piece that is cut in a wrong place is no JSON, and anything
 * else unexpected makes it read the whole body at the end, as a body of any other form is read.
 * @param begin called once for what is read, and again where all is read anew: what was told before is void then.
 */
export function createOrganizationBody(begin: () => TellHolders): BodyReader<Holders> {
  const pieces: string[] = [];
  let rest = '';
  const holders: Holders = new Map();
  let tell = begin();
  /** What is read next; `whole` is all of it at the end. */
  let next: 'head' | 'list' | 'entries' | 'tail' | 'whole' = 'head';
  let licenseId: LicenseId = '';

  function readHead(): boolean {
    const at = rest.indexOf(HEAD_ENDS);
    if (at < 0) return false;
    const end = at + HEAD_ENDS.length;
    if (readLicenseOrganization(JSON.parse(`${rest.slice(0, end)}}}`)) === null) next = 'whole';
    else next = 'list';
    rest = rest.slice(end);
    return true;
  }

  function readListBegin(): boolean {
    if (rest.startsWith('}')) {
      next = 'tail';
      return true;
    }
    const [begun, key] = NEXT_LIST.exec(rest) ?? [];
    if (begun === undefined || key === undefined) return false;
    const isNext = begun.startsWith(',') === holders.size > 0;
    const id: unknown = JSON.parse(key);
    // Of a list that is told twice the later one counts, as JSON has it.
    if (!isNext || typeof id !== 'string' || !isSafeKey(id) || holders.has(id)) {
      next = 'whole';
      return true;
    }
    licenseId = id;
    holders.set(id, []);
    next = 'entries';
    rest = rest.slice(begun.length);
    return true;
  }

  function readEntries(): boolean {
    if (rest.startsWith(']')) {
      tell(licenseId, []);
      next = 'list';
      rest = rest.slice(1);
      return true;
    }
    const listEnd = rest.indexOf(LIST_ENDS);
    const end = listEnd < 0 ? rest.lastIndexOf(ENTRY_ENDS) : listEnd;
    if (end < 0) return false;
    const ids = readIds(JSON.parse(`[${rest.slice(0, end + 1)}]`));
    if (ids === null) {
      next = 'whole';
      return true;
    }
    const known = holders.get(licenseId);
    for (const id of ids) known?.push(id);
    tell(licenseId, ids);
    if (listEnd >= 0) next = 'list';
    rest = rest.slice(end + 2);
    return true;
  }

  function readSome(): boolean {
    if (next === 'head') return readHead();
    if (next === 'list') return readListBegin();
    return next === 'entries' && readEntries();
  }

  function readOn(): void {
    try {
      while (readSome());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      next = 'whole';
    }
    if (next !== 'tail' && rest.length > LONGEST_WAIT) next = 'whole';
    if (next === 'whole') rest = '';
  }

  /** Whether the body ended where it should, and nothing behind the lists says otherwise. */
  function hasEndedWell(): boolean {
    if (next !== 'tail') return false;
    // Too long to stand in the rest: where it is gone, the rest told of licenses anew.
    const mark = '!'.repeat(rest.length + 1);
    try {
      return readLicenseOrganization(JSON.parse(`{"licenses":{"${mark}":[]${rest}`))?.has(mark) === true;
    } catch {
      return false;
    }
  }

  function readWhole(): Holders | null {
    const json: unknown = JSON.parse(pieces.join(''));
    tell = begin();
    const read = readLicenseOrganization(json);
    if (read !== null) for (const [id, ids] of read) tell(id, ids);
    return read;
  }

  return {
    take(text) {
      pieces.push(text);
      if (next === 'whole') return;
      rest += text;
      readOn();
    },
    end: () => (hasEndedWell() ? holders : readWhole()),
  };
}
