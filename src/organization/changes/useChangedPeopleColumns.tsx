import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ChangedPerson } from '../../directory/snapshots/changesQuestions';
import type { TableColumn } from '../../ui/list/TableColumn';
import { ChangedNameCell, KindsCell, LicensesChangeCell, StateChangeCell } from './ChangedPersonCells';

/** The columns of changed people. */
export function useChangedPeopleColumns(): TableColumn<ChangedPerson>[] {
  const t = useTranslations('changes.columns');
  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('name'),
        flex: 1,
        minWidth: 170,
        renderCell: ({ row, tabIndex }) => <ChangedNameCell person={row} tabIndex={tabIndex} />,
      },
      {
        field: 'kinds',
        headerName: t('kinds'),
        flex: 1,
        minWidth: 170,
        sortable: false,
        inList: 'bare',
        renderCell: ({ row }) => <KindsCell person={row} />,
      },
      {
        field: 'gained',
        headerName: t('gained'),
        flex: 1.2,
        minWidth: 180,
        renderCell: ({ row, tabIndex }) => (
          <LicensesChangeCell person={row} side="gained" tabIndex={tabIndex} />
        ),
      },
      {
        field: 'lost',
        headerName: t('lost'),
        flex: 1.2,
        minWidth: 180,
        renderCell: ({ row, tabIndex }) => (
          <LicensesChangeCell person={row} side="lost" tabIndex={tabIndex} />
        ),
      },
      {
        field: 'state',
        headerName: t('state'),
        width: 180,
        sortable: false,
        renderCell: ({ row }) => <StateChangeCell person={row} />,
      },
    ],
    [t],
  );
}
