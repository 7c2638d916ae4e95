import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { useGridInAddress } from '../../ui/useGridInAddress';
import type { LookupRow } from './lookupRows';
import { useLicenseColumns } from './useLicenseColumns';
import { useLookupColumns } from './useLookupColumns';
import { useLookupTable } from './useLookupTable';

interface LookupGridProps {
  readonly rows: readonly LookupRow[];
  /** All of the list, whatever is shown of it: their licenses are the columns. */
  readonly allRows: readonly LookupRow[];
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  readonly onChoose: (entry: string, userId: UserId) => void;
  readonly toolbar: ReactNode;
}

const COLUMNS_OF_LICENSES = { line: false, raw: false, state: false, division: false, problem: false };
const ALL_COLUMNS = {};

/** The people of a looked up list, and what they hold. */
export function LookupGrid(props: LookupGridProps) {
  const { rows, allRows, licenses, isReading, picked, onPick, onChoose, toolbar } = props;
  const t = useTranslations('users');
  const { table } = useLookupTable();
  const licenseColumns = useLicenseColumns(allRows, licenses, isReading);
  // The licenses take the room of all else.
  const isMatrix = table === 'licenses' && licenseColumns.length > 0;
  const columns = useLookupColumns({
    licenseColumns: isMatrix ? licenseColumns : null,
    licenses,
    isReading,
    onChoose,
  });
  const view = useGridInAddress({ fields: columns.map(({ field }) => field), isReady: rows.length > 0 });
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(picked) }),
    [picked],
  );

  return (
    <DataTable<LookupRow>
      label={t('people')}
      rows={rows}
      columns={columns}
      columnVisibilityModel={isMatrix ? COLUMNS_OF_LICENSES : ALL_COLUMNS}
      matrix={isMatrix}
      getRowHeight={autoHeight}
      {...view}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      isRowSelectable={({ row }) => row.person !== null}
      rowSelectionModel={selection}
      onRowSelectionModelChange={(model) => onPick(new Set([...model.ids].map(String)))}
      toolbar={toolbar}
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
