import type { AnyColumn } from './TableColumn';

/** As the library has them. */
const WIDTH = 100;
const LEAST_WIDTH = 50;
const CHECKBOX_WIDTH = 50;
const SCROLLBAR_WIDTH = 15;

/** How wide a grid has to be for these columns to stand beside each other. */
export function columnsWidth(columns: readonly AnyColumn[], hasCheckboxes: boolean): number {
  return columns.reduce(
    (sum, { flex, width = WIDTH, minWidth = LEAST_WIDTH }) =>
      sum + (flex === undefined ? Math.max(width, minWidth) : minWidth),
    SCROLLBAR_WIDTH + (hasCheckboxes ? CHECKBOX_WIDTH : 0),
  );
}
