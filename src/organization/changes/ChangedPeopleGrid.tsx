import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { CHANGE_SORT_FIELDS, type ChangedPerson } from '../../directory/snapshots/changesQuestions';
import type { ComparedChanges } from '../../directory/snapshots/DirectorySnapshots';
import type { UserId } from '../../licensing/model';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { useServerPages } from '../../ui/useServerPages';
import type { ChangesView } from './changesView';
import { useChangedPeopleColumns } from './useChangedPeopleColumns';
import type { ChangesViewControl } from './useChangesView';

interface ChangedPeopleGridProps {
  readonly answer: ComparedChanges;
  readonly view: ChangesView;
  readonly control: ChangesViewControl;
  readonly chosen: ReadonlySet<UserId>;
  readonly onChoose: (chosen: ReadonlySet<UserId>) => void;
  readonly toolbar: ReactNode;
}

const NARROW_COLUMNS = { gained: false, lost: false, state: false };
const ALL_COLUMNS = {};

/** The people of whom something changed, a page at a time. */
export function ChangedPeopleGrid(props: ChangedPeopleGridProps) {
  const { answer, view, control, chosen, onChoose, toolbar } = props;
  const { sort, pageSize } = view;
  const { rows, matching, page } = answer;
  const t = useTranslations('changes');
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const columns = useChangedPeopleColumns(narrow);
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(chosen) }),
    [chosen],
  );
  const pages = useServerPages({
    fields: CHANGE_SORT_FIELDS,
    sort,
    page,
    pageSize,
    count: matching,
    onPage: control.arrange,
    onSort: (wanted) => wanted !== null && control.arrange({ sort: wanted, page: 0 }),
  });
  return (
    <DataTable<ChangedPerson>
      label={t('people.grid')}
      rows={rows}
      columns={columns}
      getRowId={({ userId }) => userId}
      getRowHeight={autoHeight}
      hideFooterSelectedRowCount
      columnVisibilityModel={narrow ? NARROW_COLUMNS : ALL_COLUMNS}
      empty={<EmptyState title={t('empty.noMatchTitle')} body={t('empty.noMatch')} />}
      toolbar={toolbar}
      {...pages}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={selection}
      onRowSelectionModelChange={({ ids }) => onChoose(new Set([...ids].map(String)))}
      sx={{ '& .MuiDataGrid-cell': { py: 'var(--ld-row-padding)', display: 'flex', alignItems: 'center' } }}
    />
  );
}

function autoHeight(): 'auto' {
  return 'auto';
}
