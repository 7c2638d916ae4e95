import { GRID_CHECKBOX_SELECTION_FIELD, type DataGridProps } from '@mui/x-data-grid';
import { useMemo, type RefObject } from 'react';
import { columnsWidth } from './columnsWidth';
import { LIST_FIELD } from './listField';
import type { AnyColumn } from './TableColumn';
import { useIsNarrower } from './useIsNarrower';
import { useListMaker } from './useListMaker';

interface Wanted {
  /** Where it will stand: the room there is. */
  readonly room: RefObject<HTMLElement | null>;
  readonly columns: readonly AnyColumn[];
  readonly columnVisibilityModel: DataGridProps['columnVisibilityModel'];
  readonly hasCheckboxes: boolean;
  readonly isSortable: boolean;
  /** Whether it stays in columns and is moved sideways where they have no room: it is read down as well as across. */
  readonly isMatrix: boolean;
}

type Props = Pick<DataGridProps, 'columns' | 'columnVisibilityModel' | 'getRowHeight' | 'rowHeight'>;

interface FittingColumns {
  /** Those that the page shows, in columns or as a list. */
  readonly shown: readonly AnyColumn[];
  /** What the grid is told; null until the room is known, and what fits in it is there. */
  readonly props: Props | null;
}

/** Of a row that isn't drawn yet: its title and two lines of facts. */
const LIST_ROW_HEIGHT = 84;

/**
 * Columns where they have room beside each other, and a list where they don't. The grid has both, and shows one: it
 * sorts by columns that are out of sight, and is at no time without any.
 */
export function useFittingColumns(wanted: Wanted): FittingColumns {
  const { room, columns, columnVisibilityModel, hasCheckboxes, isSortable, isMatrix } = wanted;
  const shown = useMemo(
    () =>
      columns.filter(
        ({ field }) => field !== GRID_CHECKBOX_SELECTION_FIELD && columnVisibilityModel?.[field] !== false,
      ),
    [columns, columnVisibilityModel],
  );
  const isNarrower = useIsNarrower(room, isMatrix ? 0 : columnsWidth(shown, hasCheckboxes));
  const maker = useListMaker(isNarrower === true);
  const make = maker?.make ?? null;
  const all = useMemo(
    () => (make === null ? columns : [...columns, make(shown, isSortable)]),
    [columns, make, shown, isSortable],
  );
  const props = useMemo((): Props | null => {
    if (isNarrower === null || (isNarrower && maker === null)) return null;
    if (!isNarrower || maker?.make === null) {
      return { columns: all, columnVisibilityModel: { ...columnVisibilityModel, [LIST_FIELD]: false } };
    }
    const isShown = (field: string) => field === LIST_FIELD || field === GRID_CHECKBOX_SELECTION_FIELD;
    return {
      columns: all,
      columnVisibilityModel: Object.fromEntries(all.map(({ field }) => [field, isShown(field)])),
      getRowHeight: () => 'auto',
      rowHeight: LIST_ROW_HEIGHT,
    };
  }, [isNarrower, maker, all, columnVisibilityModel]);

  return { shown, props };
}
