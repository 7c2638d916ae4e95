import type { GridApi } from '@mui/x-data-grid';
import { useEffect, type RefObject } from 'react';

const NONE = { cell: null, columnHeader: null, columnHeaderFilter: null, columnGroupHeader: null };

/** Lets the keyboard into a grid whose columns have changed: its way in may have led to one that is out of sight. */
export function useTabStop(apiRef: RefObject<GridApi | null>, visible: unknown): void {
  // The grid's state is outside React.
  useEffect(() => {
    apiRef.current?.setState((state: GridApi['state']) => ({ ...state, tabIndex: NONE }));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other columns are the reason
  }, [apiRef, visible]);
}
