import { queryOptions, skipToken } from '@tanstack/react-query';
import type { PeopleListEntry } from '../directory/peopleList';
import { readWantedLicenses } from '../directory/readWantedLicenses';
import { createRequestMeter, type RequestsOf } from '../directory/requestMeter';
import { requestsNeeded, resolvePeople, type Resolution } from '../directory/resolvePeople';
import type { LicensesOfUser, UserId } from '../licensing/model';
import type { Apis } from './ApiContext';
import { identityOf } from './identity';
import { notePeople } from './peopleByIds';

type Entry = Pick<PeopleListEntry, 'raw' | 'kind' | 'normalized'>;

/** Whose present is to be read. */
export interface PresentAsked {
  /** Each once. */
  readonly entries: readonly Entry[];
  /** People in the organization, where they have been counted. */
  readonly organizationSize: number | null;
}

export const NOBODY_ASKED: PresentAsked = { entries: [], organizationSize: null };

/** Who the entries are and what those people hold. */
export interface PresentStates {
  /** By normalized entry. Ids stand for themselves, whether or not anybody visible has them. */
  readonly resolutions: ReadonlyMap<string, Resolution | { readonly kind: 'id'; readonly userId: UserId }>;
  readonly licenses: ReadonlyMap<UserId, LicensesOfUser>;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

const IDS_PER_REQUEST = 100;

/** How many requests it takes at most, but for what several people share. */
export function presentRequests(entries: readonly Entry[]): number {
  return requestsNeeded(toLookUp(entries)) + Math.ceil(entries.length / IDS_PER_REQUEST);
}

/** What was asked for last in a draft. */
export function presentAskedQuery(apis: Apis, draftId: string) {
  return queryOptions<PresentAsked>({
    queryKey: [apis.organizationKey, 'presentAsked', draftId],
    queryFn: skipToken,
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Finds out who is named, and reads what they hold. Read anew only when it is asked for. */
export function presentStatesQuery(apis: Apis, asked: PresentAsked) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'presentStates', identityOf(asked)],
    queryFn:
      asked.entries.length === 0
        ? skipToken
        : async ({ signal, client }): Promise<PresentStates> => {
            const tell = (progress: RequestsOf): void => {
              client.setQueryData(presentProgressQuery(apis, asked).queryKey, progress);
            };
            const lookedUp = toLookUp(asked.entries);
            let before = 0;
            const expected = presentRequests(asked.entries);
            const results = await resolvePeople(lookedUp, apis.users, {
              signal,
              onProgress: ({ done, of }) => {
                before = done;
                tell({ done, of: expected - requestsNeeded(lookedUp) + of });
              },
            });
            const resolutions = new Map<string, ResolvedTo>(
              asked.entries.map(({ normalized }) => [normalized, { kind: 'id', userId: normalized }]),
            );
            for (const { entry, resolution } of results) resolutions.set(entry.normalized, resolution);
            const people = results.flatMap(({ resolution }) => peopleIn(resolution));
            notePeople(apis, client, people);
            const ids = [...resolutions.values()].flatMap((one) => (one.kind === 'id' ? [one.userId] : []));
            const meter = createRequestMeter(({ done, of }) =>
              tell({ done: before + done, of: before + of }),
            );
            const { licenses } = await readWantedLicenses(apis.license, {
              userIds: [...new Set([...ids, ...people.map(({ id }) => id)])],
              organizationSize: asked.organizationSize,
              meter,
              signal,
            });
            return { resolutions, licenses, readAt: Date.now() };
          },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60 * 60_000,
    refetchOnReconnect: false,
  });
}

/** How far the reading has come, in requests. */
export function presentProgressQuery(apis: Apis, asked: PresentAsked) {
  return queryOptions<RequestsOf>({
    queryKey: [apis.organizationKey, 'presentProgress', identityOf(asked)],
    queryFn: skipToken,
  });
}

type ResolvedTo = Resolution | { readonly kind: 'id'; readonly userId: UserId };

function toLookUp(entries: readonly Entry[]): PeopleListEntry[] {
  return entries
    .filter(({ kind }) => kind !== 'id')
    .map(({ raw, kind, normalized }) => ({ raw, kind, normalized, lines: [] }));
}

function peopleIn(resolution: Resolution) {
  if (resolution.kind === 'found') return [resolution.person];
  return resolution.kind === 'ambiguous' ? resolution.people : [];
}
