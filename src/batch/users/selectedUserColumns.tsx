import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import type { TableColumn } from '../../ui/list/TableColumn';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { PersonState } from './PersonState';
import type { SelectedUser } from './selectedUserRows';

/** The columns of "Selected users". */
export function useSelectedUserColumns(
  remove: (userIds: readonly UserId[]) => void,
): TableColumn<SelectedUser>[] {
  const t = useTranslations('batch.users');
  const common = useTranslations('common');

  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('columns.name'),
        flex: 1.2,
        minWidth: 170,
        renderCell: ({ row, tabIndex }) => {
          if (row.state === 'loading') return <Skeleton width="70%" />;
          return (
            <RouterLink to={paths.user(row.id)} tabIndex={tabIndex}>
              {row.state === 'nobody' ? row.id : row.name || common('noName')}
            </RouterLink>
          );
        },
      },
      { field: 'email', headerName: t('columns.email'), flex: 1.2, minWidth: 190, inList: 'bare' },
      { field: 'division', headerName: t('columns.division'), flex: 0.8, minWidth: 120 },
      {
        field: 'state',
        headerName: t('columns.state'),
        width: 150,
        inList: 'bare',
        renderCell: ({ row }) => <PersonState state={row.state} />,
      },
      {
        field: 'remove',
        headerName: t('columns.remove'),
        width: 90,
        inList: 'aside',
        sortable: false,
        align: 'center',
        renderCell: ({ row, tabIndex }) => (
          <IconButton
            size="small"
            tabIndex={tabIndex}
            aria-label={t('remove', { name: row.name || row.email || row.id })}
            onClick={() => remove([row.id])}
          >
            <CloseIcon fontSize="inherit" />
          </IconButton>
        ),
      },
    ],
    [t, common, remove],
  );
}
