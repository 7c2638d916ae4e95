import { gridTabIndexStateSelector, gridVisibleColumnFieldsSelector, type GridApi } from '@mui/x-data-grid';
import { useEffect, type RefObject } from 'react';

const NONE = { cell: null, columnHeader: null, columnHeaderFilter: null, columnGroupHeader: null };

/** Lets the keyboard into a grid whose columns have changed: its way in may lead to one that is out of sight. */
export function useTabStop(apiRef: RefObject<GridApi | null>, visible: unknown): void {
  // The grid's state is outside React.
  useEffect(() => {
    const api = apiRef.current;
    if (api === null) return undefined;
    const grid = { current: api };
    function mend(): void {
      const { cell, columnHeader } = gridTabIndexStateSelector(grid);
      const field = (cell ?? columnHeader)?.field;
      if (field === undefined || gridVisibleColumnFieldsSelector(grid).includes(field)) return;
      grid.current.setState((state: GridApi['state']) => ({ ...state, tabIndex: NONE }));
    }
    mend();
    return api.subscribeEvent('stateChange', mend);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other columns are the reason
  }, [apiRef, visible]);
}
