import type { LicenseApi } from '../api/LicenseApi';
import type { UsersApi } from '../api/UsersApi';
import type { Person, UserId } from '../licensing/model';
import { joinMembers } from './joinMembers';
import type { OrganizationProgress, OrganizationReading } from './OrganizationReading';
import { readAssignments, type AssignmentsSoFar } from './readAssignments';
import { readPeople } from './readPeople';

interface OrganizationToRead {
  readonly licenseApi: LicenseApi;
  readonly usersApi: UsersApi;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: OrganizationProgress) => void;
}

const NOTHING_YET: AssignmentsSoFar = {
  source: 'getLicenseUsers',
  byUser: new Map(),
  total: null,
  namesEveryHolder: false,
};

/**
 * Reads the whole organization: people and assignments side by side, joined by id. The one way to it: what
 * reads or keeps the organization differently replaces the inside of this function alone.
 * @throws ApiError where the assignments can't be read or the sign-in has ended. Names that can't be read
 * don't fail it: `completeness` tells.
 */
export async function readOrganization(options: OrganizationToRead): Promise<OrganizationReading> {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const progress = trackProgress(options.onProgress);
  try {
    const [assignments, people] = await Promise.all([
      readAssignments(options.licenseApi, signal, progress.onAssignments),
      readPeople(options.usersApi, signal, progress.onPeople),
    ]);
    const members = joinMembers(people.people, assignments);
    return {
      source: assignments.source,
      readAt: Date.now(),
      members,
      holdersByLicense: assignments.holdersByLicense,
      completeness: {
        people: people.coverage,
        peopleError: people.error,
        peopleVisible: people.people.size,
        idsWithoutPerson: members.length - people.people.size,
        mayBeIncomplete: people.shifted || !assignments.namesEveryHolder,
      },
    };
  } finally {
    // One half has failed where the other is still reading.
    stop.abort();
  }
}

/** Joins anew each time that twice as many are in, which costs as much as joining twice at the end. */
function trackProgress(onProgress: OrganizationToRead['onProgress']) {
  let people: ReadonlyMap<UserId, Person> = new Map();
  let peopleTotal: number | null = null;
  let assignments: AssignmentsSoFar | null = null;
  let members: OrganizationProgress['members'] = [];
  let joinedAt = 0;

  function tell(): void {
    const size = people.size + (assignments?.byUser.size ?? 0);
    if (size >= joinedAt * 2) {
      joinedAt = size;
      members = joinMembers(people, assignments ?? NOTHING_YET).filter(({ person }) => person !== null);
    }
    onProgress({
      source: assignments?.source ?? null,
      peopleRead: people.size,
      peopleTotal,
      assignmentsRead: assignments?.byUser.size ?? 0,
      assignmentsTotal: assignments?.total ?? null,
      members,
    });
  }

  return {
    onPeople: (soFar: ReadonlyMap<UserId, Person>, total: number | null): void => {
      people = soFar;
      peopleTotal = total ?? peopleTotal;
      tell();
    },
    onAssignments: (soFar: AssignmentsSoFar): void => {
      assignments = soFar;
      tell();
    },
  };
}
