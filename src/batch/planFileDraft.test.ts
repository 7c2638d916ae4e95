import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeKey } from '../licensing/change';
import type { LicenseChange } from '../licensing/model';
import { createDrafts } from '../runs/drafts';
import { toPlanFile } from '../runs/planFile';
import { openWorkbenches, type LicensesChoice } from '../runs/workbench';
import { toBatchDraft } from './draftState';
import { openPlanFile } from './planFileDraft';

const owner = { organizationId: 'o', adminId: 'ada' };
const runs = () => ({ owner, drafts: createDrafts({ now: () => 0 }), workbenches: openWorkbenches() });

const ANN: LicenseChange = { userId: 'ann', licenseId: 'x', action: 'add' };
const saved = (licenses: LicensesChoice, organizationId = 'o') =>
  new Blob([
    toPlanFile({
      draft: {
        userIds: ['ann'],
        name: 'Speech',
        reason: 'CHG-1',
        licenses,
        includeAnyway: [changeKey(ANN)],
        extraChanges: [ANN],
      },
      plan: { rows: [{ change: ANN, kind: 'change', reasons: [], includable: true, included: true }] },
      savedAt: 0,
      savedBy: 'Vic Viewer',
      organization: { id: organizationId, name: 'Harborvale' },
    }),
  ]);

test.each<LicensesChoice>([
  { kind: 'assign', add: ['x'], remove: [] },
  { kind: 'swap', from: 'x', to: 'y' },
  { kind: 'exact', licenseId: 'x', addMissing: true, removeOthers: true },
  { kind: 'changes', changes: [ANN] },
])('a file becomes a draft that asks for the same: $kind', async (licenses) => {
  const here = runs();
  const opened = await openPlanFile(here, saved(licenses));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const draft = await here.drafts.read(opened.draftId, owner);
  if (draft === undefined) throw new Error('no draft');
  expect(draft.intent?.kind).toBe(licenses.kind);
  expect(toBatchDraft(draft, await here.workbenches.read(opened.draftId))).toMatchObject({
    step: 'review',
    userIds: ['ann'],
    name: 'Speech',
    reason: 'CHG-1',
    licenses,
    includeAnyway: [changeKey(ANN)],
    extraChanges: [ANN],
    typed: { removesFrom: '', addsFor: '' },
    lockOutAccepted: false,
    origin: { kind: 'file' },
    openedPlan: {
      savedAt: '1970-01-01T00:00:00.000Z',
      savedBy: 'Vic Viewer',
      rows: [{ change: ANN, kind: 'change' }],
    },
  });
});

const CHOICE: LicensesChoice = { kind: 'assign', add: ['x'], remove: [] };

test('another organization’s file is refused by name, and leaves no draft', async () => {
  const here = { ...runs(), owner: { organizationId: 'p', adminId: 'ada' } };
  expect(await openPlanFile(here, saved(CHOICE))).toEqual({
    ok: false,
    problem: { kind: 'otherOrganization', organization: 'Harborvale' },
  });
  expect(await here.drafts.list(here.owner)).toEqual([]);
});

test('a plan that can’t be kept whole is not kept at all', async () => {
  const here = { ...runs(), owner: { organizationId: 'q', adminId: 'ada' } };
  const full = { ...here.workbenches, write: () => Promise.reject(new Error('disk full')) };
  expect(await openPlanFile({ ...here, workbenches: full }, saved(CHOICE, 'q'))).toEqual({
    ok: false,
    problem: { kind: 'notKept', message: 'disk full' },
  });
  expect(await here.drafts.list(here.owner)).toEqual([]);
});

test('a file that vanished meanwhile is told apart', async () => {
  const gone = new Blob(['{}']);
  gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
  expect(await openPlanFile(runs(), gone)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
});
