import { useInAddress } from '../useInAddress';
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
  const [told, setVerdict] = useInAddress('verdict');
  const [text, setText] = useInAddress('find');

  return {
    verdict: VERDICT_KEYS.find((one) => one === told) ?? null,
    text,
    show: (verdict) => setVerdict(verdict ?? '', 'inPlace'),
    find: (next) => setText(next, 'inPlace'),
  };
}
