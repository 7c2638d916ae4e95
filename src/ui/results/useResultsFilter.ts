import { useSearchParams } from 'react-router-dom';
import { VERDICT_KEYS, type VerdictKey } from './resultRow';

export interface ResultsFilterState {
  /** null shows all. */
  readonly verdict: VerdictKey | null;
  readonly text: string;
  readonly show: (verdict: VerdictKey | null) => void;
  readonly find: (text: string) => void;
}

/** The filter of "Results", kept in the URL. */
export function useResultsFilter(): ResultsFilterState {
  const [search, setSearch] = useSearchParams();
  const told = search.get('verdict');

  const set = (name: 'verdict' | 'find', value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );

  return {
    verdict: VERDICT_KEYS.find((one) => one === told) ?? null,
    text: search.get('find') ?? '',
    show: (verdict) => set('verdict', verdict ?? ''),
    find: (text) => set('find', text),
  };
}
