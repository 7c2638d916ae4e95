import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import type { TableColumn } from '../../ui/list/TableColumn';
import { StateBadge } from '../../ui/StateBadge';
import { LicensesCell } from '../LicensesCell';
import { EntryCell } from './EntryCell';
import type { LookupRow } from './lookupRows';
import { useProblem } from './useProblem';

interface ColumnOptions {
  /** In place of the one column that lists each person's licenses. */
  readonly licenseColumns: TableColumn<LookupRow>[] | null;
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
  readonly onChoose: (entry: string, userId: UserId) => void;
}

/** The columns of a looked up list. */
export function useLookupColumns(options: ColumnOptions): TableColumn<LookupRow>[] {
  const { licenseColumns, licenses, isReading, onChoose } = options;
  const t = useTranslations('users.columns');
  const common = useTranslations('common.state');
  const problemOf = useProblem();
  const isMatrix = licenseColumns !== null;

  return useMemo(
    () =>
      [
        {
          field: 'line',
          headerName: t('line'),
          width: 60,
          align: 'right',
          headerAlign: 'right',
          valueGetter: (_value, row) => row.lines[0],
        },
        { field: 'raw', headerName: t('entry'), flex: 1.2, minWidth: 160 },
        {
          field: 'person',
          headerName: t('person'),
          flex: 1.2,
          minWidth: isMatrix ? 150 : 180,
          inList: 'title',
          valueGetter: (_value, row) => row.person?.name ?? '',
          renderCell: ({ row, tabIndex }) => (
            <EntryCell row={row} isAlone={isMatrix} onChoose={onChoose} tabIndex={tabIndex} />
          ),
        },
        {
          field: 'problem',
          headerName: t('problem'),
          flex: 1.1,
          minWidth: 150,
          inList: 'bare',
          valueGetter: (_value, row) => problemOf(row),
        },
        {
          field: 'state',
          headerName: t('state'),
          width: 110,
          inList: 'bare',
          valueGetter: (_value, row) => (row.person ? common(row.person.state) : ''),
          renderCell: ({ row }) => row.person && <StateBadge state={row.person.state} />,
        },
        {
          field: 'division',
          headerName: t('division'),
          flex: 0.7,
          minWidth: 100,
          valueGetter: (_value, row) => row.person?.division?.name ?? '',
        },
        ...(licenseColumns ?? [
          {
            field: 'licenses',
            headerName: t('licenses'),
            flex: 1.3,
            minWidth: 160,
            sortable: false,
            inList: 'bare',
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
      ] satisfies TableColumn<LookupRow>[],
    [t, common, problemOf, licenseColumns, isMatrix, licenses, isReading, onChoose],
  );
}
