import { useInAddress } from '../../ui/useInAddress';

export const LOOKUP_TABLES = ['people', 'licenses'] as const;
export type LookupTable = (typeof LOOKUP_TABLES)[number];

/** Which table of the people found the address asks for. */
export function useLookupTable(): {
  readonly table: LookupTable;
  readonly show: (table: LookupTable) => void;
} {
  const [told, write] = useInAddress('table');
  return {
    table: told === 'licenses' ? 'licenses' : 'people',
    show: (table) => write(table === 'people' ? '' : table, 'inPlace'),
  };
}
