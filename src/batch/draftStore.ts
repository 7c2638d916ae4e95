import { draftReducer, type BatchDraft, type DraftAction } from './draftState';

/** Whether what the admin entered is safe in this browser. */
export type KeptState = 'kept' | 'keeping' | 'failed';

/** One draft as the page works on it: each action is reduced at once and kept in the background. */
export interface DraftStore {
  readonly getDraft: () => BatchDraft;
  readonly getKept: () => KeptState;
  readonly dispatch: (action: DraftAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the store. `keep` is never called twice at a time; what changes meanwhile is kept with the next call. */
export function createDraftStore(
  initial: BatchDraft,
  keep: (draft: BatchDraft) => Promise<void>,
): DraftStore {
  const listeners = new Set<() => void>();
  let draft = initial;
  let kept: KeptState = 'kept';
  let isKeeping = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function keepLatest(): Promise<void> {
    if (isKeeping) return;
    isKeeping = true;
    for (let saved: BatchDraft | null = null; saved !== draft;) {
      saved = draft;
      try {
        await keep(saved);
        kept = 'kept';
      } catch {
        kept = 'failed';
      }
    }
    isKeeping = false;
    tell();
  }

  return {
    getDraft: () => draft,
    getKept: () => kept,
    dispatch: (action) => {
      const next = draftReducer(draft, action);
      if (next === draft) return;
      draft = next;
      kept = 'keeping';
      tell();
      void keepLatest();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
