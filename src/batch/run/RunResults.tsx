import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApis } from '../../queries/ApiContext';
import { peopleByIdsQuery } from '../../queries/peopleByIds';
import { peopleIn, toNamedResults } from '../../runs/resultRows';
import type { RunView } from '../../runs/useRun';
import { ResultsGrid } from '../../ui/results/ResultsGrid';
import { RunActions } from './RunActions';

/** One verdict a change, and what can be done with them. */
export function RunResults({ run }: { readonly run: Extract<RunView, { kind: 'known' }> }) {
  const apis = useApis();
  const { entries } = run;
  const userIds = useMemo(() => peopleIn(entries), [entries]);
  const people = useQuery({
    ...peopleByIdsQuery(apis, userIds),
    enabled: userIds.length > 0,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => toNamedResults(entries, people.data), [entries, people.data]);

  return <ResultsGrid rows={rows} actions={<RunActions run={run} rows={rows} />} />;
}
