import { createKeptOrganizations } from '../../directory/keeping/keptOrganizations';
import { openSavedViews } from '../../directory/savedViews';
import { createKeptSnapshots } from '../../directory/snapshots/keptSnapshots';
import { createSnapshotShelf } from '../../directory/snapshots/snapshotShelf';
import { FACTS, snapshotOfPlain } from '../../directory/snapshots/testing/plainOrganization';
import { createColumnsBuilder } from '../../directory/store/columnsBuilder';
import { add } from '../../licensing/testing/planning';
import { createDrafts } from '../../runs/drafts';
import { createJournal } from '../../runs/journal';
import { newRecords } from '../../runs/newRecords';
import { newRun } from '../../runs/testing/bench';
import { createFakeService } from '../../runs/testing/fakeService';
import { EMPTY_WORKBENCH, openWorkbenches } from '../../runs/workbench';
import type { KeptOwner } from '../KeptOwner';

/** Keeps one thing of each kind but choices, each of the beginning of 1970. Answers the draft's id. */
export async function keepOneOfEach(owner: KeptOwner, runEndedAt: number | null = null): Promise<string> {
  const builder = createColumnsBuilder();
  builder.addAssignments([{ id: 'p1', licenses: ['cx1'] }]);
  builder.seal(true);
  const facts = {
    source: 'getLicenseUsers',
    readAt: 1,
    people: 'read',
    peopleError: null,
    mayBeIncomplete: false,
    named: [],
  } as const;
  await createKeptOrganizations(owner).write({ ...facts, builder });
  const shelf = createSnapshotShelf({
    kept: createKeptSnapshots(owner),
    now: () => 1,
    pause: async () => undefined,
  });
  await shelf.keep(
    snapshotOfPlain(new Map([['p1', { name: 'Ann', state: 'active', licenses: ['cx1'] }]]), {
      ...FACTS,
      takenAt: 1,
    }),
  );
  const run = newRun(createFakeService({ p1: [] }), [[add('p1', 'cx1')]]);
  const { run: record, parts } = newRecords({ ...run, owner }, `run of ${owner.adminId}`, 1, 1);
  await createJournal().save({ ...record, endedAt: runEndedAt }, parts);
  const draft = await createDrafts({ now: () => 1 }).create(owner, { name: 'Draft' });
  await openWorkbenches().write(draft.id, EMPTY_WORKBENCH);
  await openSavedViews().change(owner.storageKey, () => [{ id: 'v', name: 'View', search: '' }]);
  return draft.id;
}
