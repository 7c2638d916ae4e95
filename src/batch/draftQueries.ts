import { queryOptions } from '@tanstack/react-query';
import type { Draft } from '../runs/drafts';
import type { Runs } from '../runs/RunnerContext';
import { EMPTY_WORKBENCH, type Workbench } from '../runs/workbench';
import { createDraftStore, type DraftStore } from './draftStore';
import { toBatchDraft, type BatchDraft } from './draftState';

/** The draft of this browser with that id, ready to work on; null where there is none of this admin's. */
export function draftQuery(runs: Runs, draftId: string) {
  return queryOptions({
    queryKey: ['draft', runs.owner, draftId],
    queryFn: draftOpener(runs, draftId),
    ...LOCAL,
  });
}

/** What /batch begins with: drafts worth going on with, or the id of an empty one. */
export function batchStartQuery(runs: Runs) {
  return queryOptions({
    queryKey: ['batchStart', runs.owner],
    queryFn: batchStarter(runs),
    ...LOCAL,
  });
}

/** IndexedDB answers, whether or not there is a network; and what it holds is looked at anew each time. */
const LOCAL = {
  networkMode: 'always' as const,
  structuralSharing: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
};

function draftOpener(runs: Runs, draftId: string) {
  return async (): Promise<DraftStore | null> => {
    const [draft, workbench] = await Promise.all([
      runs.drafts.read(draftId, runs.owner),
      runs.workbenches.read(draftId),
    ]);
    if (draft === undefined) return null;
    return createDraftStore(toBatchDraft(draft, workbench), (changed) => keepDraft(runs, changed));
  };
}

function batchStarter(runs: Runs) {
  return async () => {
    const drafts = await openDrafts(runs);
    const begun = drafts.filter(({ draft, workbench }) => isBegun(draft) || hasStates(workbench));
    if (begun.length > 0) return { kind: 'choose' as const, drafts: begun.map(({ draft }) => draft) };
    const empty = drafts[0]?.draft ?? (await runs.drafts.create(runs.owner));
    return { kind: 'open' as const, draftId: empty.id };
  };
}

async function openDrafts(runs: Runs): Promise<{ draft: Draft; workbench: Workbench | undefined }[]> {
  const drafts = await runs.drafts.list(runs.owner);
  const all = await Promise.all(
    drafts.map(async (draft) => ({ draft, workbench: await runs.workbenches.read(draft.id) })),
  );
  return all.filter(({ workbench }) => (workbench?.runId ?? null) === null);
}

function isBegun({ userIds, unresolvedText, intent, name, reason }: Draft): boolean {
  return userIds.length > 0 || unresolvedText !== '' || intent !== null || name !== '' || reason !== '';
}

function hasStates(workbench: Workbench | undefined): boolean {
  // An older workbench lacks them.
  const { text, file } = { ...EMPTY_WORKBENCH, ...workbench }.states;
  return text !== '' || file !== null;
}

async function keepDraft(runs: Runs, changed: BatchDraft): Promise<void> {
  const { step, userIds, unresolvedText, intent, name, reason } = changed;
  const { licenses, laidAside, file, states, includeAnyway, extraChanges, typed, lockOutAccepted } = changed;
  const { origin, openedPlan, runId } = changed;
  await Promise.all([
    runs.drafts.update(changed.id, runs.owner, { step, userIds, unresolvedText, intent, name, reason }),
    runs.workbenches.write(changed.id, {
      licenses,
      laidAside,
      file,
      states,
      includeAnyway,
      extraChanges,
      typed,
      lockOutAccepted,
      origin,
      openedPlan,
      runId,
    }),
  ]);
}
