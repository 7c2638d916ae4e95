import { useMutation, useQuery } from '@tanstack/react-query';
import { DEFAULT_IDLE_DAYS, type FindingsAnswer } from '../../directory/findings/findings';
import { settledFindings } from '../../directory/findings/settledFindings';
import { useApis } from '../../queries/ApiContext';
import { useDirectory } from '../../queries/DirectoryContext';
import { askFindingsAgainMutation, findingsQuery } from '../../queries/findings';
import { useInAddress } from '../../ui/useInAddress';
import { parseDays } from '../organizationView';

export interface FindingsView {
  /** Null before the first answer that can stand. */
  readonly answer: FindingsAnswer | null;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Asks the service anew for what it didn't answer. */
  readonly askAgain: () => void;
  readonly idleDays: number;
  readonly setIdleDays: (days: number | null) => void;
}

/** What stands out in the organization, with the threshold that the address names. */
export function useFindings(): FindingsView {
  const apis = useApis();
  const directory = useDirectory();
  const [told, write] = useInAddress('idle');
  const idleDays = parseDays(told) ?? DEFAULT_IDLE_DAYS;
  const { data, error, refetch } = useQuery(findingsQuery(apis, directory, idleDays));
  const again = useMutation(askFindingsAgainMutation(apis, directory, idleDays));
  return {
    answer: settledFindings(data ?? null),
    error,
    retry: () => void refetch(),
    askAgain: again.mutate,
    idleDays,
    setIdleDays: (days) => write(days === null || days === DEFAULT_IDLE_DAYS ? '' : String(days)),
  };
}
