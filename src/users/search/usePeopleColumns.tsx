import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { Person, UserId } from '../../licensing/model';
import type { TableColumn } from '../../ui/list/TableColumn';
import { StateBadge } from '../../ui/StateBadge';
import { LicensesCell } from '../LicensesCell';
import { PersonName } from '../PersonName';

interface ColumnOptions {
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
}

/** The columns of people found. The service sorts, by name alone. */
export function usePeopleColumns({ licenses, isReading }: ColumnOptions): TableColumn<Person>[] {
  const t = useTranslations('users.columns');
  return useMemo(
    () =>
      [
        {
          field: 'name',
          headerName: t('name'),
          flex: 1.1,
          minWidth: 150,
          renderCell: ({ row, tabIndex }) => <PersonName person={row} tabIndex={tabIndex} />,
        },
        { field: 'email', headerName: t('email'), flex: 1.8, minWidth: 200, inList: 'bare' },
        { field: 'title', headerName: t('title'), flex: 0.9, minWidth: 100, inList: 'bare' },
        { field: 'department', headerName: t('department'), flex: 0.9, minWidth: 100 },
        {
          field: 'division',
          headerName: t('division'),
          flex: 0.8,
          minWidth: 100,
          valueGetter: (_value, row) => row.division?.name ?? '',
        },
        {
          field: 'state',
          headerName: t('state'),
          width: 110,
          inList: 'bare',
          renderCell: ({ row }) => <StateBadge state={row.state} />,
        },
        {
          field: 'licenses',
          headerName: t('licenses'),
          flex: 1.3,
          minWidth: 160,
          inList: 'bare',
          renderCell: ({ row, tabIndex }) => (
            <LicensesCell licenses={licenses?.get(row.id)} isReading={isReading} tabIndex={tabIndex} />
          ),
        },
      ] satisfies TableColumn<Person>[],
    [t, licenses, isReading],
  );
}
