import type { LicenseApi } from '../../api/LicenseApi';
import type { UsersApi } from '../../api/UsersApi';
import type { LicenseId, UserId } from '../../licensing/model';
import type { ReadingProgress } from '../Directory';
import type { AssignmentsSource, PeopleCoverage } from '../OrganizationReading';
import { createColumnsBuilder, type ColumnsBuilder } from '../store/columnsBuilder';
import { NONE, type OrganizationColumns } from '../store/OrganizationColumns';
import { createAssignmentsReading } from './assignmentsReading';
import { createPeopleReading } from './peopleReading';
import { withoutMembers } from '../store/withoutMembers';
import { createSlots } from './slots';
import type { TimeLeft } from './timeLeft';

export interface ReadingApis {
  readonly licenseApi: Pick<LicenseApi, 'getLicenseOrganization' | 'getLicenseUsers'>;
  readonly usersApi: Pick<UsersApi, 'getUsers' | 'getUsersQuery'>;
}

interface OrganizationToRead extends ReadingApis {
  readonly timeLeft: TimeLeft;
  /** Told whenever more has been read. */
  readonly onMore: () => void;
}

/** What a reading that came to its end tells beside the columns. */
export interface ReadingEnd {
  readonly source: AssignmentsSource;
  readonly people: PeopleCoverage;
  readonly peopleError: Error | null;
  readonly mayBeIncomplete: boolean;
  /** Licenses that the service named, those that nobody holds included where it named them. */
  readonly named: readonly LicenseId[];
}

/** One reading of the whole organization: people and assignments side by side, joined by id. */
export interface OrganizationReading {
  /** Grows while it is read; another one where people turn out to have left meanwhile. */
  readonly builder: ColumnsBuilder;
  /**
   * Reads to the end. Run again after it broke off, or after people's names did, it goes on where it stopped.
   * @throws ApiError where the assignments can't be read or the sign-in has ended. Names that can't be read
   * don't fail it.
   */
  run(signal: AbortSignal): Promise<ReadingEnd>;
  progress(): ReadingProgress;
}

/**
 * So few that, with the pacer's 290 a minute, requests that were held up on their way can't meet the service's
 * 300 together; so many that answers of up to a second and a half use all of those.
 */
const REQUESTS_AT_A_TIME = 8;

export function createOrganizationReading(options: OrganizationToRead): OrganizationReading {
  const { licenseApi, usersApi, timeLeft, onMore } = options;
  let builder = createColumnsBuilder();
  const slots = createSlots(REQUESTS_AT_A_TIME);
  let named: readonly LicenseId[] = [];

  function more(): void {
    timeLeft.answered();
    onMore();
  }

  const assignments = createAssignmentsReading({
    licenseApi,
    slots,
    onMore,
    takeHolders: () => builder.takeHolders(),
    onOrganization: (licenses) => {
      named = licenses;
      timeLeft.answered();
      return countLicensed(builder.columns);
    },
    onPage: (told) => {
      builder.addAssignments(told);
      more();
    },
  });
  const people = createPeopleReading({
    usersApi,
    slots,
    onPage: (some) => {
      builder.addPeople(some);
      more();
    },
  });

  /** Leaves out whom pages told of at first and, read again, didn't: they have left the organization. */
  function leaveOutTheGone(): void {
    const unlicensed = assignments.gone();
    builder.addAssignments(unlicensed.map((id) => ({ id, licenses: [] })));
    const gone = [...unlicensed, ...people.gone()].filter(
      (id) => !assignments.names(id) && !people.names(id) && !holdsAny(builder, id),
    );
    if (gone.length > 0) builder = createColumnsBuilder(withoutMembers(builder.columns, new Set(gone)));
  }

  function secondsLeft(): number | null {
    const peopleLeft = people.requestsLeft();
    const assignmentsLeft = assignments.requestsLeft();
    if (peopleLeft === null) return null;
    if (assignmentsLeft !== null) return timeLeft.secondsFor(peopleLeft + assignmentsLeft);
    const bytes = assignments.bytes();
    const byBytes = bytes?.total ? timeLeft.secondsForBytes(bytes.read, bytes.total) : null;
    const byPages = timeLeft.secondsFor(peopleLeft);
    return byBytes === null || byPages === null ? null : Math.max(byBytes, byPages);
  }

  return {
    get builder() {
      return builder;
    },
    async run(signal) {
      timeLeft.resumed();
      const stop = new AbortController();
      const either = AbortSignal.any([signal, stop.signal]);
      try {
        await Promise.all([assignments.run(either), people.run(either)]);
      } finally {
        // One half has failed where the other is still reading.
        stop.abort();
      }
      leaveOutTheGone();
      builder.seal(assignments.namesEveryHolder());
      return {
        source: assignments.source() ?? 'getLicenseUsers',
        people: people.coverage(),
        peopleError: people.error(),
        mayBeIncomplete: people.hasShifted() || !assignments.namesEveryHolder(),
        named,
      };
    },
    progress: () => {
      const bytes = assignments.bytes();
      return {
        source: assignments.source(),
        peopleRead: people.itemsRead(),
        peopleTotal: people.total(),
        assignmentsRead: assignments.itemsRead(),
        assignmentsTotal: assignments.total(),
        bytesRead: bytes?.read ?? null,
        bytesTotal: bytes?.total ?? null,
        secondsLeft: secondsLeft(),
        byCursor: people.byCursor(),
      };
    },
  };
}

/** One answer for all tells of holders alone. */
function holdsAny(builder: ColumnsBuilder, id: UserId): boolean {
  const { columns } = builder;
  const set = columns.licenseSetOf[builder.placeOf(id)] ?? NONE;
  return (columns.licenseSets[set]?.length ?? 0) > 0;
}

function countLicensed({ size, licenseSetOf, licenseSets }: OrganizationColumns): number {
  let count = 0;
  for (let place = 0; place < size; place += 1) {
    if ((licenseSets[licenseSetOf[place] ?? NONE]?.length ?? 0) > 0) count += 1;
  }
  return count;
}
