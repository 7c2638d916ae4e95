import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import type { LookupRow } from './lookupRows';
import { useLookupColumns } from './useLookupColumns';

interface LookupGridProps {
  readonly rows: readonly LookupRow[];
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  readonly onChoose: (email: string, userId: UserId) => void;
}

const NARROW_COLUMNS = { line: false, raw: false, state: false, division: false, problem: false };
const ALL_COLUMNS = {};
const INITIAL_STATE = { pagination: { paginationModel: { pageSize: 100 } } };

export function LookupGrid({ rows, licenses, isReading, picked, onPick, onChoose }: LookupGridProps) {
  const t = useTranslations('users');
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const columns = useLookupColumns({ isNarrow, licenses, isReading, onChoose });
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(picked) }),
    [picked],
  );

  return (
    <DataTable<LookupRow>
      label={t('people')}
      rows={rows}
      columns={columns}
      columnVisibilityModel={isNarrow ? NARROW_COLUMNS : ALL_COLUMNS}
      getRowHeight={autoHeight}
      initialState={INITIAL_STATE}
      disableColumnMenu
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      isRowSelectable={({ row }) => row.person !== null}
      rowSelectionModel={selection}
      onRowSelectionModelChange={(model) => onPick(new Set([...model.ids].map(String)))}
      empty={<EmptyState title={t('list.noRows')} />}
      sx={{
        '& .MuiDataGrid-cell': {
          py: 1,
          display: 'flex',
          alignItems: 'center',
          whiteSpace: 'normal',
          overflowWrap: 'anywhere',
        },
      }}
    />
  );
}

function autoHeight(): 'auto' {
  return 'auto';
}
