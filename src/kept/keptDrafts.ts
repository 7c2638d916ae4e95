import { createDrafts, type Draft } from '../runs/drafts';
import { openWorkbenches, type Workbench } from '../runs/workbench';
import type { KeptOwner } from './KeptOwner';

/** One owner's drafts, each with the workbench that goes with it. */
export interface KeptDrafts {
  list(): Promise<readonly Draft[]>;
  workbench(draft: Draft): Promise<Workbench | undefined>;
  delete(draft: Draft): Promise<void>;
}

export function openKeptDrafts(owner: KeptOwner): KeptDrafts {
  const drafts = createDrafts(Date);
  const workbenches = openWorkbenches();
  return {
    list: () => drafts.list(owner),
    workbench: ({ id }) => workbenches.read(id),
    async delete({ id }) {
      // The draft last: without it nobody knows whose workbench it is.
      await workbenches.delete(id);
      await drafts.delete(id, owner);
    },
  };
}
