import type { GridApi, GridColDef } from '@mui/x-data-grid';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { printingSince, watchPrinting } from './printing';

/**
 * What stands on paper in place of a grid; null on the screen, and where its code did not come.
 * @param count how many rows there are, where the grid holds one page of them.
 */
export function usePrintedTable(
  grid: RefObject<GridApi | null>,
  label: string,
  columns: readonly GridColDef[],
  count: number | undefined,
): ReactNode {
  const [table, setTable] = useState<ReactNode>(null);

  // The printer is outside React. The browser doesn't wait when it prints: the code has to be there before.
  useEffect(() => {
    let isHere = true;
    let stop = (): void => {
      isHere = false;
    };
    Promise.all([import('./PrintedTable'), import('./readRows')]).then(
      ([{ PrintedTable }, { readRows }]) => {
        if (!isHere) return;
        const draw = (): void => {
          const api = grid.current;
          const isOnPaper = api !== null && printingSince() !== null;
          setTable(isOnPaper ? <PrintedTable label={label} printed={readRows(api, columns, count)} /> : null);
        };
        draw();
        stop = watchPrinting(() => flushSync(draw));
      },
      () => undefined,
    );
    return () => stop();
  }, [grid, label, columns, count]);

  return table;
}
