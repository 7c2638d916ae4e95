import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { LastLoginCell, LicensesCell, NameCell, StateCell, TextCell } from './PersonCells';

interface ColumnOptions {
  /** Room for two columns alone. */
  readonly narrow: boolean;
  readonly reading: boolean;
}

/** The columns of people; their fields are the names that sorting goes by in the address. */
export function usePeopleColumns({ narrow, reading }: ColumnOptions): GridColDef<OrganizationMember>[] {
  const t = useTranslations('organization.columns');
  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('name'),
        flex: 1.2,
        minWidth: narrow ? 140 : 180,
        renderCell: ({ row, tabIndex }) => <NameCell member={row} tabIndex={tabIndex} narrow={narrow} />,
      },
      {
        field: 'email',
        headerName: t('email'),
        flex: 1.3,
        minWidth: 200,
        renderCell: ({ row }) => <TextCell text={row.person?.email} />,
      },
      {
        field: 'division',
        headerName: t('division'),
        flex: 0.8,
        minWidth: 120,
        renderCell: ({ row }) => <TextCell text={row.person?.division?.name} />,
      },
      {
        field: 'state',
        headerName: t('state'),
        width: 110,
        renderCell: ({ row }) => <StateCell member={row} />,
      },
      {
        field: 'licenses',
        headerName: t('licenses'),
        flex: 1.5,
        minWidth: narrow ? 130 : 220,
        renderCell: ({ row, tabIndex }) => (
          <LicensesCell member={row} tabIndex={tabIndex} reading={reading} />
        ),
      },
      {
        field: 'lastLogin',
        headerName: t('lastLogin'),
        width: 130,
        renderCell: ({ row }) => <LastLoginCell member={row} />,
      },
    ],
    [t, narrow, reading],
  );
}
