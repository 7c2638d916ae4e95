import SortIcon from '@mui/icons-material/Sort';
import {
  GridArrowDownwardIcon,
  GridArrowUpwardIcon,
  gridSortModelSelector,
  useGridApiContext,
  useGridEvent,
  useGridSelector,
} from '@mui/x-data-grid';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LIST_FIELD } from './listField';
import styles from './ListHeader.module.css';
import { SortMenu } from './SortMenu';
import type { AnyColumn } from './TableColumn';

interface ListHeaderProps {
  /** By which its rows can be sorted. */
  readonly sortable: readonly AnyColumn[];
  /** The name of what a row is about: what stands here where rows can't be sorted. */
  readonly title: string;
}

/** A list's header: by what its rows are sorted, and the way to sort them otherwise. */
export function ListHeader({ sortable, title }: ListHeaderProps) {
  const t = useTranslations('common.grid');
  const apiRef = useGridApiContext();
  const [sort] = useGridSelector(apiRef, gridSortModelSelector);
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // The keyboard is at the header as a whole, as in a column that is sorted by it.
  useGridEvent(apiRef, 'columnHeaderKeyDown', ({ field }, event) => {
    if (field === LIST_FIELD && event.key === 'Enter' && event.target === event.currentTarget) {
      button.current?.click();
    }
  });
  if (sortable.length === 0) {
    return <span className="MuiDataGrid-columnHeaderTitle">{title}</span>;
  }
  const by = sortable.find(({ field }) => field === sort?.field)?.headerName;
  const Icon =
    by === undefined ? SortIcon : sort?.sort === 'desc' ? GridArrowDownwardIcon : GridArrowUpwardIcon;

  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        className={styles.button}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {by === undefined ? t('sort') : t('sortedBy', { column: by })}
        <Icon sx={{ fontSize: 18 }} titleAccess={by === undefined ? '' : t(sort?.sort ?? 'asc')} />
      </button>
      <SortMenu
        anchor={anchor}
        columns={sortable}
        sort={sort}
        onSort={(to) => apiRef.current.setSortModel([to])}
        onClose={() => setAnchor(null)}
      />
    </>
  );
}
