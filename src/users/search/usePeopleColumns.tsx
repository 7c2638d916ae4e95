import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { Person, UserId } from '../../licensing/model';
import { StateBadge } from '../../ui/StateBadge';
import { LicensesCell } from '../LicensesCell';
import { PersonName } from '../PersonName';

interface ColumnOptions {
  /** Room for two columns alone. */
  readonly isNarrow: boolean;
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
}

/** The columns of people found. The service sorts, by name alone. */
export function usePeopleColumns({ isNarrow, licenses, isReading }: ColumnOptions): GridColDef<Person>[] {
  const t = useTranslations('users.columns');
  return useMemo(
    () =>
      [
        {
          field: 'name',
          headerName: t('name'),
          flex: 1.1,
          minWidth: isNarrow ? 150 : 150,
          renderCell: ({ row, tabIndex }) => (
            <PersonName
              person={row}
              tabIndex={tabIndex}
              details={isNarrow ? [row.email, row.title, row.department, row.division?.name] : []}
            />
          ),
        },
        { field: 'email', headerName: t('email'), flex: 1.8, minWidth: 250 },
        { field: 'title', headerName: t('title'), flex: 0.9, minWidth: 110 },
        { field: 'department', headerName: t('department'), flex: 0.9, minWidth: 110 },
        {
          field: 'division',
          headerName: t('division'),
          flex: 0.8,
          minWidth: 110,
          valueGetter: (_value, row) => row.division?.name ?? '',
        },
        {
          field: 'state',
          headerName: t('state'),
          width: 110,
          renderCell: ({ row }) => <StateBadge state={row.state} />,
        },
        {
          field: 'licenses',
          headerName: t('licenses'),
          flex: 1.3,
          minWidth: isNarrow ? 130 : 180,
          renderCell: ({ row, tabIndex }) => (
            <LicensesCell licenses={licenses?.get(row.id)} isReading={isReading} tabIndex={tabIndex} />
          ),
        },
      ] satisfies GridColDef<Person>[],
    [t, isNarrow, licenses, isReading],
  );
}
