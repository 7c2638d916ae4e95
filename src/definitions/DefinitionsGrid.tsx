import type { GridRowSelectionModel, GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import { DataTable } from '../ui/DataTable';
import { DefinitionsBar } from './DefinitionsBar';
import { definitionRows } from './definitionRows';
import { MOST_TICKED, type DefinitionSort } from './definitionsView';
import { HoldersUnknown } from './HoldersUnknown';
import { NoDefinitions } from './NoDefinitions';
import { useDefinitionColumns } from './useDefinitionColumns';
import { useDefinitionsView } from './useDefinitionsView';
import { useHolders } from './useHolders';

const SORTING_ORDER = ['asc', 'desc'] as const;
const ROWS_WITHOUT_FOOTER = 25;

interface DefinitionsGridProps {
  /** Undefined while it is being read. */
  readonly graph: DefinitionGraph | undefined;
}

/** The definitions as a grid; search and order stand in the address. */
export function DefinitionsGrid({ graph }: DefinitionsGridProps) {
  const t = useTranslations('definitions');
  const [view, change] = useDefinitionsView();
  const holders = useHolders();
  const columns = useDefinitionColumns(holders);
  const rows = useMemo(
    () => (graph === undefined ? [] : definitionRows(graph, view.search)),
    [graph, view.search],
  );
  const sortModel = useMemo<GridSortModel>(
    () => [{ field: view.sort, sort: view.descending ? 'desc' : 'asc' }],
    [view.sort, view.descending],
  );
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(view.ticked) }),
    [view.ticked],
  );

  return (
    <>
      {holders.status === 'unknown' && <HoldersUnknown error={holders.error} onRetry={holders.retry} />}
      <DataTable
        label={t('grid')}
        rows={rows}
        columns={columns}
        loading={graph === undefined}
        getRowHeight={() => 'auto'}
        sortModel={sortModel}
        sortingOrder={SORTING_ORDER}
        onSortModelChange={([first]) =>
          change({ sort: sortOf(first?.field), descending: first?.sort === 'desc' })
        }
        checkboxSelection
        keepNonExistentRowsSelected
        disableRowSelectionExcludeModel
        hideFooterSelectedRowCount
        hideFooter={rows.length <= ROWS_WITHOUT_FOOTER}
        rowSelectionModel={selection}
        isRowSelectable={({ row }) => view.ticked.length < MOST_TICKED || view.ticked.includes(row.id)}
        onRowSelectionModelChange={({ ids }) => {
          const kept = view.ticked.filter((id) => ids.has(id));
          const added = rows.map(({ id }) => id).filter((id) => ids.has(id) && !kept.includes(id));
          change({ ticked: [...kept, ...added].slice(0, MOST_TICKED) });
        }}
        toolbar={
          <DefinitionsBar
            view={view}
            onSearch={(search) => change({ search })}
            rows={rows}
            total={graph?.listed.size ?? null}
            holders={holders}
          />
        }
        empty={<NoDefinitions search={view.search} onClear={() => change({ search: '' })} />}
      />
    </>
  );
}

function sortOf(field: string | undefined): DefinitionSort {
  return field === 'description' || field === 'permissions' || field === 'holders' ? field : 'id';
}
