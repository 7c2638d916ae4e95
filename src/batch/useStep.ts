import { useSearchParams } from 'react-router-dom';

export const STEPS = ['users', 'licenses', 'review', 'run'] as const;
export type Step = (typeof STEPS)[number];
/** Steps of a draft; at the last one it has become a run. */
export type DraftStep = Exclude<Step, 'run'>;

/** Where in the wizard the URL says that the admin is. Anything else in it is the first step. */
export function useStep(): { readonly step: DraftStep; readonly goTo: (step: DraftStep) => void } {
  const [search, setSearch] = useSearchParams();
  const told = search.get('step');
  return {
    step: told === 'licenses' || told === 'review' ? told : 'users',
    goTo: (step) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('step', step);
          return after;
        },
        { state: MOVED },
      ),
  };
}

/** In a history entry's state: the admin came by a button of the wizard, so its heading takes the focus. */
const MOVED = { moved: true };
