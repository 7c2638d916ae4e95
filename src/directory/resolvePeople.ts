import type { UsersApi } from '../api/UsersApi';
import { ANY_STATE } from './searchPeople';
import type { Person, UserId } from '../licensing/model';
import type { PeopleListEntry } from './peopleList';
import { clean, foldName, isName, unquote, type PeopleListKind } from './peoplePieces';

/** Who stands behind an entry of a pasted list. */
export type Resolution =
  | { readonly kind: 'found'; readonly person: Person }
  /** Several people have this e-mail or name: the admin chooses. */
  | { readonly kind: 'ambiguous'; readonly people: readonly Person[] }
  /** Asked for, and nobody whom this admin may see answers to it. */
  | { readonly kind: 'notFound' }
  /** Neither an id nor an e-mail, and no name either: never asked for. */
  | { readonly kind: 'stranger' }
  /** The request failed: nothing is known. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ResolvedEntry {
  readonly entry: PeopleListEntry;
  readonly resolution: Resolution;
}

/** How far a resolution has come, counted in requests. `of` grows where shared e-mails and names need more. */
export interface ResolveProgress {
  readonly done: number;
  readonly of: number;
}

export interface ResolveOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ResolveProgress) => void) | undefined;
}

/** What a resolution asks of the service; UsersApi has it. */
export type PeopleLookup = Pick<UsersApi, 'getUsersById' | 'postUsersSearch'>;

/** As many as the search takes in one request (genesys-cloud.md §3), and as an address of ids can hold. */
const CHUNK = 100;

/** How many requests a resolution takes, known before it starts; what several people share may need more. */
export function requestsNeeded(entries: readonly PeopleListEntry[]): number {
  return chunksToAsk(entries).length;
}

/**
 * Looks up every id, e-mail and exact name, a hundred a request, one request after another. A request that fails marks its
 * own entries as failed and loses no others. The results stand in the entries' order.
 * @throws the signal's reason where it aborts.
 */
export async function resolvePeople(
  entries: readonly PeopleListEntry[],
  users: PeopleLookup,
  { signal, onProgress }: ResolveOptions = {},
): Promise<ResolvedEntry[]> {
  const resolutions = new Map<string, Resolution>();
  const progress = { done: 0, of: requestsNeeded(entries) };
  const onRequest = (more: number) => {
    progress.of += more;
    progress.done += 1;
    onProgress?.({ ...progress });
  };
  let refusal: unknown = null;

  for (const { kind, chunk } of chunksToAsk(entries)) {
    const found =
      refusal === null
        ? await FINDERS[kind](chunk, users, signal, onRequest).catch((error: unknown) => {
            signal?.throwIfAborted();
            if (isRefusal(error)) refusal = error;
            return { error };
          })
        : { error: refusal };
    if ('error' in found) onRequest(0);
    for (const { normalized } of chunk) {
      resolutions.set(
        normalized,
        'error' in found ? { kind: 'failed', error: found.error } : toResolution(found.get(normalized)),
      );
    }
  }
  return entries.map((entry) => ({
    entry,
    resolution: resolutions.get(entry.normalized) ?? { kind: 'stranger' },
  }));
}

/** The people that a resolution came to, each once, with the admin's choices for the ambiguous entries. */
export function peopleOf(
  results: readonly ResolvedEntry[],
  choices: Readonly<Record<string, UserId | undefined>> = {},
): Person[] {
  const people = new Map<UserId, Person>();
  for (const result of results) {
    const person = personOf(result, choices);
    if (person !== null) people.set(person.id, person);
  }
  return [...people.values()];
}

/** The person behind one result; null where there is none, or none chosen yet. `choices` is by normalized entry. */
export function personOf(
  { entry, resolution }: ResolvedEntry,
  choices: Readonly<Record<string, UserId | undefined>> = {},
): Person | null {
  if (resolution.kind === 'found') return resolution.person;
  if (resolution.kind !== 'ambiguous') return null;
  return resolution.people.find(({ id }) => id === choices[entry.normalized]) ?? null;
}

interface Chunk {
  readonly kind: PeopleListKind;
  readonly chunk: readonly PeopleListEntry[];
}

function chunksToAsk(entries: readonly PeopleListEntry[]): Chunk[] {
  return (['id', 'email', 'other'] as const).flatMap((kind) => {
    const ofKind = entries.filter(
      (entry) => entry.kind === kind && (kind !== 'other' || isName(entry.normalized)),
    );
    return Array.from({ length: Math.ceil(ofKind.length / CHUNK) }, (_, index) => ({
      kind,
      chunk: ofKind.slice(index * CHUNK, (index + 1) * CHUNK),
    }));
  });
}

type Found = ReadonlyMap<string, readonly Person[]>;

type Find = (
  chunk: readonly PeopleListEntry[],
  users: PeopleLookup,
  signal: AbortSignal | undefined,
  onRequest: (more: number) => void,
) => Promise<Found>;

const findById: Find = async (chunk, users, signal, onRequest) => {
  const people = await users.getUsersById(
    chunk.map(({ normalized }) => normalized),
    { signal },
  );
  onRequest(0);
  return new Map(people.map((person) => [person.id.toLowerCase(), [person]]));
};

/** Asks for the people of up to a hundred e-mails or names; where more than a page of people have them, for the next pages. */
function findBy(
  field: 'email' | 'name',
  valuesOf: (entry: PeopleListEntry) => string[],
  keyOf: (person: Person) => string,
): Find {
  return async (chunk, users, signal, onRequest) => {
    const found = new Map<string, Map<UserId, Person>>();
    for (let pageNumber = 1; ; pageNumber += 1) {
      const page = await users.postUsersSearch(
        {
          query: [{ type: 'EXACT', fields: [field], values: chunk.flatMap(valuesOf) }, ANY_STATE],
          pageSize: CHUNK,
          pageNumber,
        },
        { signal },
      );
      for (const person of page.people) {
        const key = keyOf(person);
        found.set(key, (found.get(key) ?? new Map<UserId, Person>()).set(person.id, person));
      }
      const more = page.people.length > 0 && pageNumber < pagesOf(page);
      onRequest(more ? 1 : 0);
      if (!more) return new Map([...found].map(([key, people]) => [key, [...people.values()]]));
    }
  };
}

const FINDERS: Readonly<Record<PeopleListKind, Find>> = {
  id: findById,
  email: findBy(
    'email',
    ({ normalized }) => [normalized],
    ({ email }) => (email ?? '').normalize('NFC').toLowerCase(),
  ),
  // As it was written: nothing says that the service folds the case of names.
  other: findBy(
    'name',
    ({ raw }) => [...new Set([unquote(raw), clean(raw)].map((name) => name.replace(/\s+/g, ' ')))],
    ({ name }) => foldName(clean(name)),
  ),
};

function pagesOf({ pageCount, total }: { pageCount: number | null; total: number | null }): number {
  return pageCount ?? Math.ceil((total ?? 0) / CHUNK);
}

function toResolution(people: readonly Person[] = []): Resolution {
  const [person, ...others] = people;
  if (person === undefined) return { kind: 'notFound' };
  return others.length === 0 ? { kind: 'found', person } : { kind: 'ambiguous', people };
}

/** Whatever is refused to this admin once is refused again: the remaining requests are spared. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 401 || error.status === 403);
}
