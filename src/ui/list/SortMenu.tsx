import CheckIcon from '@mui/icons-material/Check';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { GridSortModel } from '@mui/x-data-grid';
import { useTranslations } from 'use-intl';
import type { AnyColumn } from './TableColumn';

type SortItem = GridSortModel[number];

interface SortMenuProps {
  /** Null while it is closed. */
  readonly anchor: HTMLElement | null;
  /** By which rows can be sorted. */
  readonly columns: readonly AnyColumn[];
  readonly sort: SortItem | undefined;
  readonly onSort: (sort: SortItem) => void;
  readonly onClose: () => void;
}

const DIRECTIONS = ['asc', 'desc'] as const;
const CHOSEN = (
  <CheckIcon
    aria-hidden
    sx={{ ml: 'auto', pl: 1, boxSizing: 'content-box', fontSize: 18, color: 'primary.main' }}
  />
);

/** By what a list is sorted, and which way. */
export function SortMenu({ anchor, columns, sort, onSort, onClose }: SortMenuProps) {
  const t = useTranslations('common.grid');
  const first = columns[0]?.field ?? '';

  function choose(to: Partial<SortItem>): void {
    onClose();
    onSort({ field: sort?.field ?? first, sort: sort?.sort ?? 'asc', ...to });
  }

  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
      {columns.map(({ field, headerName }) => (
        <MenuItem
          key={field}
          role="menuitemradio"
          aria-checked={field === sort?.field}
          onClick={() => choose({ field })}
        >
          {headerName}
          {field === sort?.field && CHOSEN}
        </MenuItem>
      ))}
      <Divider />
      {DIRECTIONS.map((direction) => (
        <MenuItem
          key={direction}
          role="menuitemradio"
          aria-checked={direction === sort?.sort}
          onClick={() => choose({ sort: direction })}
        >
          {t(direction)}
          {direction === sort?.sort && CHOSEN}
        </MenuItem>
      ))}
    </Menu>
  );
}
