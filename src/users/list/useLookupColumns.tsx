import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { StateBadge } from '../../ui/StateBadge';
import { LicensesCell } from '../LicensesCell';
import { EntryCell } from './EntryCell';
import type { LookupRow } from './lookupRows';
import { useProblem } from './useProblem';

interface ColumnOptions {
  /** In place of the one column that lists each person's licenses. */
  readonly licenseColumns: GridColDef<LookupRow>[] | null;
  readonly isNarrow: boolean;
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
  readonly onChoose: (entry: string, userId: UserId) => void;
}

/** The columns of a looked up list. */
export function useLookupColumns(options: ColumnOptions): GridColDef<LookupRow>[] {
  const { licenseColumns, isNarrow, licenses, isReading, onChoose } = options;
  const t = useTranslations('users.columns');
  const common = useTranslations('common.state');
  const problemOf = useProblem();

  return useMemo(
    () =>
      [
        {
          field: 'line',
          headerName: t('line'),
          width: 64,
          align: 'right',
          headerAlign: 'right',
          valueGetter: (_value, row) => row.lines[0],
        },
        { field: 'raw', headerName: t('entry'), flex: 1.2, minWidth: 210 },
        {
          field: 'person',
          headerName: t('person'),
          flex: 1.2,
          minWidth: isNarrow ? 150 : 220,
          valueGetter: (_value, row) => row.person?.name ?? '',
          renderCell: ({ row, tabIndex }) => (
            <EntryCell row={row} isNarrow={isNarrow} onChoose={onChoose} tabIndex={tabIndex} />
          ),
        },
        {
          field: 'problem',
          headerName: t('problem'),
          flex: 1.1,
          minWidth: 170,
          valueGetter: (_value, row) => problemOf(row),
        },
        {
          field: 'state',
          headerName: t('state'),
          width: 110,
          valueGetter: (_value, row) => (row.person ? common(row.person.state) : ''),
          renderCell: ({ row }) => row.person && <StateBadge state={row.person.state} />,
        },
        {
          field: 'division',
          headerName: t('division'),
          flex: 0.7,
          minWidth: 110,
          valueGetter: (_value, row) => row.person?.division?.name ?? '',
        },
        ...(licenseColumns ?? [
          {
            field: 'licenses',
            headerName: t('licenses'),
            flex: 1.3,
            minWidth: isNarrow ? 120 : 180,
            sortable: false,
            renderCell: ({ row, tabIndex }) =>
              row.person && (
                <LicensesCell
                  licenses={licenses?.get(row.person.id)}
                  isReading={isReading}
                  tabIndex={tabIndex}
                />
              ),
          },
        ]),
      ] satisfies GridColDef<LookupRow>[],
    [t, common, problemOf, licenseColumns, isNarrow, licenses, isReading, onChoose],
  );
}
