import { useSearchParams } from 'react-router-dom';

export const LOOKUP_TABLES = ['people', 'licenses'] as const;
export type LookupTable = (typeof LOOKUP_TABLES)[number];

/** Which table of the people found the address asks for. */
export function useLookupTable(): {
  readonly table: LookupTable;
  readonly show: (table: LookupTable) => void;
} {
  const [params, setParams] = useSearchParams();
  return {
    table: params.get('table') === 'licenses' ? 'licenses' : 'people',
    show: (table) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (table === 'people') after.delete('table');
          else after.set('table', table);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}
