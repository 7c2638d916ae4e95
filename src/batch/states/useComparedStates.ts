import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import type { WantedTable } from '../../directory/wantedTable';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import type { PresentStates } from '../../queries/presentStates';
import type { StatesInput } from '../../runs/workbench';
import { loadStatesReader } from './loadStatesReader';
import type { WantedEntry } from './useWantedTable';

/** The difference from the present; null before that is read, and where the list names people not yet looked up. */
export function useComparedStates(
  table: WantedTable,
  entries: readonly WantedEntry[],
  present: PresentStates | undefined,
  { choices, corrections, removes, together }: StatesInput,
) {
  const { compareStates } = use(loadStatesReader());
  const definitions = useQuery(definitionsQuery(useApis()));
  const compared = useMemo(() => {
    const isCovered = entries.every(({ normalized }) => present?.resolutions.has(normalized));
    if (present === undefined || definitions.data === undefined || !isCovered || table.rows.length === 0) {
      return null;
    }
    return compareStates({
      table,
      present,
      definitions: definitions.data,
      input: { choices, corrections, removes, together },
    });
  }, [compareStates, table, entries, present, definitions.data, choices, corrections, removes, together]);
  return { compared, definitions };
}
