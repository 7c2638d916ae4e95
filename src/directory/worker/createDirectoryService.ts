import type { FindingsApis } from '../findings/findingsKnowledge';
import type { KeptOrganizations } from '../keeping/keptOrganizations';
import type { PermissionApis } from '../permissions/permissionKnowledge';
import type { ReadingApis } from '../reading/organizationReading';
import type { TimeLeft } from '../reading/timeLeft';
import type { SnapshotShelf } from '../snapshots/snapshotShelf';
import { createAskingCapability } from './askingCapability';
import { createChangesCapability } from './changesCapability';
import type { CsvLines } from './csvFile';
import { createExportCapability } from './exportCapability';
import { createFindingsCapability } from './findingsCapability';
import { createOrganizationState } from './organizationState';
import { createOverviewCapability } from './overviewCapability';
import { createPermissionsCapability } from './permissionsCapability';
import type { DirectoryService, ReadingPriority, WireStatus } from './protocol';
import { createReadingCapability } from './readingCapability';
import { createSelectionCapability, type CreateDraft, type DraftChanges } from './selectionCapability';
import { createSnapshotsCapability, type Observer } from './snapshotsCapability';
import { withPreparation } from './withPreparation';

/** All that the service needs of the world around it. */
export interface DirectoryWorld {
  readonly apis: ReadingApis;
  /** Requests that let all others go first. */
  readonly findingsApis: FindingsApis;
  readonly permissionApis: PermissionApis;
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
  const state = createOrganizationState(world.onStatus, {
    findingMask: (key) => findings.maskOf(key),
    permissionUses: (permission) => permissions.usesOf(permission),
  });
  const findings = createFindingsCapability({ ...world, state });
  const permissions = createPermissionsCapability({ ...world, state });
  const service = {
    ...createReadingCapability({ ...world, state }),
    ...createAskingCapability(state),
    ...createSelectionCapability({ ...world, state }),
    ...createExportCapability({ ...world, state, permissionCells: permissions.csvCells }),
    ...createChangesCapability(state, world.kept),
    ...createOverviewCapability(state),
    ...createSnapshotsCapability({ ...world, state }),
    ...findings.service,
    ...permissions.service,
  };
  return withPreparation(service, async ({ finding, permission }) => {
    await findings.prepare(finding);
    if (permission !== null) await permissions.prepare();
  });
}
