import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RequestsOf } from '../../directory/requestMeter';
import { useApis } from '../../queries/ApiContext';
import { useDirectoryStatus } from '../../queries/DirectoryContext';
import {
  NOBODY_ASKED,
  presentAskedQuery,
  presentProgressQuery,
  presentStatesQuery,
  type PresentStates,
} from '../../queries/presentStates';
import type { WantedEntry } from './useWantedTable';

export interface Present {
  /** Undefined before the first comparison. */
  readonly data: PresentStates | undefined;
  readonly error: Error | null;
  readonly isReading: boolean;
  /** Null before the first request was answered. */
  readonly progress: RequestsOf | null;
  readonly compare: (entries: readonly WantedEntry[]) => void;
  readonly cancel: () => void;
}

/** Reads the present of a draft's wanted states when it is asked for; it is still there when one comes back. */
export function usePresentStates(draftId: string): Present {
  const apis = useApis();
  const client = useQueryClient();
  const organizationSize = useDirectoryStatus().summary?.members ?? null;
  const { queryKey: askedKey } = presentAskedQuery(apis, draftId);
  const { data: asked = NOBODY_ASKED } = useQuery(presentAskedQuery(apis, draftId));
  const { data, error, isFetching } = useQuery(presentStatesQuery(apis, asked));
  const { data: progress } = useQuery(presentProgressQuery(apis, asked));

  return {
    data,
    error,
    isReading: isFetching,
    progress: progress ?? null,
    compare: (entries) => client.setQueryData(askedKey, { entries, organizationSize }),
    cancel: () => {
      void client.cancelQueries({ queryKey: presentStatesQuery(apis, asked).queryKey });
      client.setQueryData(askedKey, NOBODY_ASKED);
    },
  };
}
