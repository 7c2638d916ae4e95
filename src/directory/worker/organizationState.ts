import type { LicenseId } from '../../licensing/model';
import { toErrorFacts, type ErrorFacts } from '../errorFacts';
import type { AssignmentsSource, PeopleCoverage } from '../OrganizationReading';
import type { OrganizationReading } from '../reading/organizationReading';
import type { ColumnsBuilder } from '../store/columnsBuilder';
import { createMemberIndex, type IndexOptions, type MemberIndex } from '../store/memberIndex';
import { countHolders } from './countHolders';
import type { WireReadingState, WireStatus, WireSummary } from './protocol';
import { throttle } from './throttle';
import { yieldNow } from './yieldNow';

/** What is told of a whole reading beside its columns, and kept with them. */
export interface OrganizationFacts {
  readonly source: AssignmentsSource;
  /** When the reading was finished: milliseconds since 1970. */
  readonly readAt: number;
  readonly people: PeopleCoverage;
  readonly peopleError: ErrorFacts | null;
  readonly mayBeIncomplete: boolean;
  /** Licenses that the service named, those that nobody holds included where it named them. */
  readonly named: readonly LicenseId[];
}

/** A whole organization. */
export interface Organization extends OrganizationFacts {
  readonly builder: ColumnsBuilder;
  readonly kept: boolean;
}

/** A reading, and how it stands. */
export interface RunningReading {
  readonly reading: OrganizationReading;
  readonly kind: 'reading' | 'cancelled' | 'failed';
  readonly error: unknown;
}

/**
 * What the worker's capabilities share: the newest whole organization, the reading under way, and the index that
 * answers from whichever is shown.
 */
export interface OrganizationState {
  organization(): Organization | null;
  running(): RunningReading | null;
  /** The columns that answers come from; null before anything is read. */
  shown(): ColumnsBuilder | null;
  /** The index over those; null before anything is read. */
  index(): MemberIndex | null;
  setOrganization(organization: Organization): void;
  /** It is known what this browser keeps. */
  loaded(): void;
  setRunning(running: RunningReading | null): void;
  /** More has been read. */
  grown(): void;
  /** What is shown has changed in place. */
  changed(): void;
  /** The list of snapshots has changed. */
  snapshotsChanged(): void;
  /** Told of each whole reading that came from the service. @returns ends it. */
  onWhole(listener: (organization: Organization) => void): () => void;
}

const TELL_EVERY_MS = 300;
const GROW_EVERY_MS = 1_000;
const TICK_EVERY_MS = 2_000;

/** @param judged what is known of members beside the columns. */
export function createOrganizationState(
  onStatus: (status: WireStatus) => void,
  judged: Required<Pick<IndexOptions, 'findingMask' | 'permissionUses'>>,
): OrganizationState {
  let organization: Organization | null = null;
  let running: RunningReading | null = null;
  let revision = 0;
  let snapshotsRevision = 0;
  let summary: WireSummary | null = null;
  let version = 0;
  let indexed: { readonly builder: ColumnsBuilder; readonly index: MemberIndex } | null = null;
  let hasPeople = false;
  let grownAt = 0;
  let isLoading = true;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const whole = new Set<(organization: Organization) => void>();
  const tell = throttle(() => onStatus(status()), TELL_EVERY_MS);

  const shown = (): ColumnsBuilder | null => organization?.builder ?? running?.reading.builder ?? null;

  function status(): WireStatus {
    if (summary === null && organization !== null) {
      version += 1;
      summary = { version, ...summaryOf(organization) };
    }
    return {
      revision,
      summary,
      reading: readingState(running),
      partial: organization === null,
      snapshotsRevision,
      isLoading,
    };
  }

  function index(): MemberIndex | null {
    const builder = shown();
    if (builder === null) return null;
    if (indexed?.builder !== builder) {
      const isGrowing = (): boolean => organization?.builder !== builder;
      indexed = { builder, index: createMemberIndex(builder, { isGrowing, ...judged }) };
    }
    return indexed.index;
  }

  return {
    organization: () => organization,
    running: () => running,
    shown,
    index,
    setOrganization(next) {
      organization = next;
      summary = null;
      revision += 1;
      tell.now();
      void prepare(index());
      if (!next.kept) for (const listener of whole) listener(next);
    },
    loaded() {
      isLoading = false;
      tell.now();
    },
    setRunning(next) {
      running = next;
      clearInterval(ticking);
      // While a reading waits for the limit nothing comes in, and the time left passes all the same.
      if (next?.kind === 'reading') ticking = setInterval(tell, TICK_EVERY_MS);
      if (organization === null) revision += 1;
      tell.now();
    },
    grown() {
      if (organization !== null) {
        tell();
        return;
      }
      const isFirst = !hasPeople && (shown()?.columns.size ?? 0) > 0;
      hasPeople ||= isFirst;
      // What is drawn anew with each revision costs more than a line of progress does.
      if (isFirst || Date.now() - grownAt >= GROW_EVERY_MS) {
        grownAt = Date.now();
        revision += 1;
      }
      // The first people are worth more than quiet.
      if (isFirst) tell.now();
      else tell();
    },
    changed() {
      revision += 1;
      summary = null;
      tell.now();
    },
    snapshotsChanged() {
      snapshotsRevision += 1;
      tell.now();
    },
    onWhole(listener) {
      whole.add(listener);
      return () => void whole.delete(listener);
    },
  };
}

/** Between the pieces, questions are answered. */
async function prepare(index: MemberIndex | null): Promise<void> {
  for (const _ of index?.prepare() ?? []) await yieldNow();
}

function readingState(running: RunningReading | null): WireReadingState {
  if (running === null) return { kind: 'idle' };
  const { kind, reading, error } = running;
  const progress = reading.progress();
  return kind === 'failed' ? { kind, progress, error: toErrorFacts(error) } : { kind, progress };
}

function summaryOf({ builder, named, ...facts }: Organization): Omit<WireSummary, 'version'> {
  const { holders, licensed, nobody, members } = countHolders(builder.columns, named);
  return {
    source: facts.source,
    readAt: facts.readAt,
    kept: facts.kept,
    members,
    licensed,
    holders,
    completeness: {
      people: facts.people,
      peopleError: facts.peopleError,
      peopleVisible: members - nobody,
      idsWithoutPerson: nobody,
      mayBeIncomplete: facts.mayBeIncomplete,
    },
  };
}
