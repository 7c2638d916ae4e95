import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import type { TableColumn } from '../ui/list/TableColumn';
import { LastLoginCell, LicensesCell, NameCell, StateCell, TextCell } from './PersonCells';

/** The columns of people; their fields are the names that sorting goes by in the address. */
export function usePeopleColumns(reading: boolean): TableColumn<OrganizationMember>[] {
  const t = useTranslations('organization.columns');
  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('name'),
        flex: 1.2,
        minWidth: 170,
        renderCell: ({ row, tabIndex }) => <NameCell member={row} tabIndex={tabIndex} />,
      },
      {
        field: 'email',
        headerName: t('email'),
        flex: 1.3,
        minWidth: 180,
        inList: 'bare',
        renderCell: ({ row }) => <TextCell text={row.person?.email} />,
      },
      {
        field: 'division',
        headerName: t('division'),
        flex: 0.8,
        minWidth: 110,
        renderCell: ({ row }) => <TextCell text={row.person?.division?.name} />,
      },
      {
        field: 'state',
        headerName: t('state'),
        width: 110,
        inList: 'bare',
        renderCell: ({ row }) => <StateCell member={row} />,
      },
      {
        field: 'licenses',
        headerName: t('licenses'),
        flex: 1.5,
        minWidth: 200,
        inList: 'bare',
        renderCell: ({ row, tabIndex }) => (
          <LicensesCell member={row} tabIndex={tabIndex} reading={reading} />
        ),
      },
      {
        field: 'lastLogin',
        headerName: t('lastLogin'),
        width: 120,
        renderCell: ({ row }) => <LastLoginCell member={row} />,
      },
    ],
    [t, reading],
  );
}
