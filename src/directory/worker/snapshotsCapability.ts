import type { NamedEntity } from '../../licensing/model';
import { changedPersonAt, changesToRestore, rowsOfPeople } from '../snapshots/changedPeople';
import { createChangesIndex, type ChangesIndex } from '../snapshots/changesIndex';
import type { ChangeSelection } from '../snapshots/changesQuestions';
import { compareSnapshots } from '../snapshots/compareSnapshots';
import type { Comparison, Side } from '../snapshots/Comparison';
import {
  NOW,
  type ChangesAnswer,
  type ComparedSnapshots,
  type DirectorySnapshots,
  type SnapshotHead,
  type SnapshotRef,
} from '../snapshots/DirectorySnapshots';
import { changesCsvRow, changesCsvHead } from '../snapshots/changesCsv';
import { inSteps } from '../snapshots/inSteps';
import { LARGEST_SNAPSHOT_FILE } from '../snapshots/snapshotFileProblem';
import { figuresOf, snapshotOf, snapshotSteps } from '../snapshots/snapshotOf';
import type { Snapshot } from '../snapshots/Snapshot';
import type { SnapshotShelf } from '../snapshots/snapshotShelf';
import { csvFile, type CsvLines } from './csvFile';
import type { Organization, OrganizationState } from './organizationState';
import type { CreateDraft, DraftChanges } from './selectionCapability';
import { yieldNow } from './yieldNow';

/** Whose sight the snapshots show, by name. */
export interface Observer {
  readonly organization: NamedEntity;
  readonly admin: NamedEntity;
}

interface SnapshotsWorld {
  readonly state: OrganizationState;
  readonly shelf: SnapshotShelf;
  readonly observer: Observer;
  readonly createDraft: CreateDraft;
  readonly draftChanges: DraftChanges;
  readonly csvLines: CsvLines;
}

type Unanswerable = Exclude<ChangesAnswer, { kind: 'compared' }>;

/** Takes a snapshot of each whole reading, and tells what changed between two. */
export function createSnapshotsCapability(world: SnapshotsWorld): DirectorySnapshots {
  const { state, shelf, observer, csvLines } = world;
  let present: { readonly of: Organization; readonly revision: number; readonly snapshot: Snapshot } | null =
    null;
  let compared: Comparison | null = null;
  let index: { readonly of: Comparison; readonly changes: ChangesIndex } | null = null;
  let taking = Promise.resolve();

  state.onWhole((organization) => {
    // Where people's names broke off, the reading goes on.
    if (organization.people === 'failed') return;
    // What can't be kept is missing in the list, and nothing else.
    taking = taking.then(() => take(organization)).catch(() => undefined);
  });

  async function take(organization: Organization): Promise<void> {
    const steps = snapshotSteps(organization.builder.columns, factsOf(organization));
    await shelf.keep(await inSteps(steps, yieldNow));
    state.snapshotsChanged();
  }

  function factsOf({ readAt, source, people, mayBeIncomplete, named }: Organization) {
    return { takenAt: readAt, source, people, mayBeIncomplete, named, ...observer };
  }

  function presentSnapshot(): Snapshot | 'missing' {
    const organization = state.organization();
    if (organization === null) return 'missing';
    const { revision, columns } = organization.builder;
    if (present?.of !== organization || present.revision !== revision) {
      present = { of: organization, revision, snapshot: snapshotOf(columns, factsOf(organization)) };
    }
    return present.snapshot;
  }

  async function find(ref: SnapshotRef): Promise<Snapshot | 'missing' | 'unreadable'> {
    return ref === NOW ? presentSnapshot() : shelf.read(ref);
  }

  async function compare(of: ComparedSnapshots): Promise<Comparison | Unanswerable> {
    const found: Partial<Record<Side, Snapshot>> = {};
    for (const side of ['from', 'to'] as const) {
      const snapshot = await find(of[side]);
      if (typeof snapshot === 'string') return { kind: snapshot, side };
      found[side] = snapshot;
    }
    const { from, to } = found;
    if (from === undefined || to === undefined) return { kind: 'missing', side: 'from' };
    if (from.organization.id !== to.organization.id && !of.acrossOrganizations) {
      return { kind: 'otherOrganization', from: headOf(from), to: headOf(to) };
    }
    if (compared?.from !== from || compared.to !== to) compared = compareSnapshots(from, to);
    return compared;
  }

  function indexOf(comparison: Comparison): ChangesIndex {
    if (index?.of !== comparison) index = { of: comparison, changes: createChangesIndex(comparison) };
    return index.changes;
  }

  function selectedRows(comparison: Comparison, selection: ChangeSelection): Int32Array {
    return selection.kind === 'matching'
      ? indexOf(comparison).matching(selection.filter)
      : rowsOfPeople(comparison, selection.userIds);
  }

  return {
    listSnapshots: async () => {
      await taking;
      return shelf.list();
    },

    async askChanges(question) {
      const comparison = await compare(question);
      if ('kind' in comparison) return comparison;
      const { from, to, caveats, licenses, counts, changed, unchanged } = comparison;
      const { filter, sort, locale, pageSize } = question;
      const changes = indexOf(comparison);
      const rows = changes.inOrder(changes.matching(filter), sort, locale);
      const page = Math.max(0, Math.min(question.page, Math.ceil(rows.length / pageSize) - 1));
      const shown = [...rows.subarray(page * pageSize, (page + 1) * pageSize)];
      return {
        kind: 'compared',
        filter,
        from: headOf(from),
        to: headOf(to),
        caveats,
        licenses,
        counts,
        changed,
        unchanged,
        rows: shown.map((row) => changedPersonAt(comparison, row)),
        matching: rows.length,
        page,
      };
    },

    async createChangesDraft(of, selection, draft) {
      const comparison = await compare(of);
      if ('kind' in comparison) return null;
      const rows = selectedRows(comparison, selection);
      if (draft.kind === 'restore') {
        const changes = changesToRestore(comparison, rows, draft.licenses);
        return changes.length === 0 ? null : world.draftChanges(changes, draft.name);
      }
      const userIds = [...rows].map((row) => changedPersonAt(comparison, row).userId);
      return userIds.length === 0 ? null : world.createDraft({ userIds, intent: null });
    },

    async exportChanges(of, selection, sort, locale, words) {
      const comparison = await compare(of);
      if ('kind' in comparison) return null;
      const rows = indexOf(comparison).inOrder(selectedRows(comparison, selection), sort, locale);
      return csvFile(csvLines, changesCsvHead(words), rows, (row) =>
        changesCsvRow(changedPersonAt(comparison, row), words),
      );
    },

    async exportSnapshot(id) {
      const body = await shelf.export(id);
      return body === null ? null : new Blob([body], { type: 'application/gzip' });
    },

    async openSnapshot(file) {
      if (file.size > LARGEST_SNAPSHOT_FILE) return { ok: false, problem: { kind: 'tooLarge' } };
      const opened = await shelf.open(new Uint8Array(await file.arrayBuffer()), file.name);
      state.snapshotsChanged();
      return opened;
    },

    async deleteSnapshot(id) {
      await shelf.delete(id);
      state.snapshotsChanged();
    },

    async deleteSnapshots() {
      await shelf.deleteAll();
      state.snapshotsChanged();
    },
  };
}

function headOf(snapshot: Snapshot): SnapshotHead {
  const { takenAt, source, people, mayBeIncomplete, organization, admin, named } = snapshot;
  return { takenAt, source, people, mayBeIncomplete, organization, admin, named, ...figuresOf(snapshot) };
}
