import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import type { TableColumn } from '../ui/list/TableColumn';
import { StateBadge } from '../ui/StateBadge';
import { CarriedByCell, GrantedByCell, NameCell } from './PersonCells';

/** The columns of a permission's people; fields that sort are the names in the address. */
export function usePeopleColumns(answer: PermissionAnswer): TableColumn<OrganizationMember>[] {
  const t = useTranslations('permissions.people.columns');
  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('name'),
        flex: 1.3,
        minWidth: 180,
        renderCell: ({ row, tabIndex }) => <NameCell member={row} tabIndex={tabIndex} />,
      },
      {
        field: 'grantedBy',
        headerName: t('grantedBy'),
        sortable: false,
        flex: 1,
        minWidth: 150,
        renderCell: ({ row }) => <GrantedByCell member={row} answer={answer} />,
      },
      {
        field: 'carriedBy',
        headerName: t('carriedBy'),
        sortable: false,
        flex: 1.2,
        minWidth: 180,
        renderCell: ({ row, tabIndex }) => <CarriedByCell member={row} tabIndex={tabIndex} answer={answer} />,
      },
      {
        field: 'division',
        headerName: t('division'),
        flex: 0.7,
        minWidth: 110,
        valueGetter: (_, row) => row.person?.division?.name,
      },
      {
        field: 'state',
        headerName: t('state'),
        width: 110,
        inList: 'bare',
        renderCell: ({ row }) => row.person && <StateBadge state={row.person.state} />,
      },
    ],
    [t, answer],
  );
}
