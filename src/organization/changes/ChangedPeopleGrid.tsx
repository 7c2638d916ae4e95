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

/** The people of whom something changed, a page at a time. */
export function ChangedPeopleGrid(props: ChangedPeopleGridProps) {
  const { answer, view, control, chosen, onChoose, toolbar } = props;
  const { sort, pageSize } = view;
  const { rows, matching, page } = answer;
  const t = useTranslations('changes');
  const columns = useChangedPeopleColumns();
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
      empty={<EmptyState title={t('empty.noMatchTitle')} body={t('empty.noMatch')} />}
      toolbar={toolbar}
      {...pages}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={selection}
      onRowSelectionModelChange={({ ids }) => onChoose(new Set([...ids].map(String)))}
    />
  );
}

function autoHeight(): 'auto' {
  return 'auto';
}
