import type { FindingsApis } from '../findings/findingsKnowledge';
import type { KeptOrganizations } from '../keeping/keptOrganizations';
import type { ReadingApis } from '../reading/organizationReading';
import type { TimeLeft } from '../reading/timeLeft';
import type { SnapshotShelf } from '../snapshots/snapshotShelf';
import { createAskingCapability } from './askingCapability';
import { createChangesCapability } from './changesCapability';
import type { CsvLines } from './csvFile';
import { createExportCapability } from './exportCapability';
import { createFindingsCapability, withFindings } from './findingsCapability';
import { createOrganizationState } from './organizationState';
import { createOverviewCapability } from './overviewCapability';
import type { DirectoryService, ReadingPriority, WireStatus } from './protocol';
import { createReadingCapability } from './readingCapability';
import { createSelectionCapability, type CreateDraft, type DraftChanges } from './selectionCapability';
import { createSnapshotsCapability, type Observer } from './snapshotsCapability';

/** All that the service needs of the world around it. */
export interface DirectoryWorld {
  readonly apis: ReadingApis;
  /** Requests that let all others go first. */
  readonly findingsApis: FindingsApis;
  readonly createTimeLeft: () => TimeLeft;
  /** Requests from now on are let through by this. */
  readonly setPriority: (priority: ReadingPriority) => void;
  readonly onStatus: (status: WireStatus) => void;
  /** Null where this browser keeps nothing. */
  readonly kept: KeptOrganizations | null;
  readonly draftChanges: DraftChanges;
  readonly shelf: SnapshotShelf;
  readonly observer: Observer;
  readonly createDraft: CreateDraft;
  readonly csvLines: CsvLines;
  readonly now: () => number;
}

/** The directory as it stands in the worker: one state, and one file for each thing that it can do. */
export function createDirectoryService(world: DirectoryWorld): DirectoryService {
  const state = createOrganizationState(world.onStatus, (key) => findings.maskOf(key));
  const findings = createFindingsCapability({ ...world, state });
  const service = {
    ...createReadingCapability({ ...world, state }),
    ...createAskingCapability(state),
    ...createSelectionCapability({ ...world, state }),
    ...createExportCapability({ ...world, state }),
    ...createChangesCapability(state, world.kept),
    ...createOverviewCapability(state),
    ...createSnapshotsCapability({ ...world, state }),
    ...findings.service,
  };
  return withFindings(service, findings);
}
