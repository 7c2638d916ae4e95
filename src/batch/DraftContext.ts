import { createContext, use, useSyncExternalStore } from 'react';
import type { BatchDraft, DraftAction } from './draftState';
import type { DraftStore, KeptState } from './draftStore';

export const DraftContext = createContext<DraftStore | null>(null);

/** The draft at hand, and how to change it. */
export function useDraft(): {
  readonly draft: BatchDraft;
  readonly kept: KeptState;
  readonly dispatch: (action: DraftAction) => void;
} {
  const store = use(DraftContext);
  if (store === null) throw new Error('useDraft needs a draft around it');
  return {
    draft: useSyncExternalStore(store.subscribe, store.getDraft),
    kept: useSyncExternalStore(store.subscribe, store.getKept),
    dispatch: store.dispatch,
  };
}
