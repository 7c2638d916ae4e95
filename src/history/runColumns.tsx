import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RunRecord } from '../runs/runRecords';
import { useRunState } from '../runs/useRunState';
import type { TableColumn } from '../ui/list/TableColumn';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { RunCounts } from '../ui/results/RunCounts';
import { RunRowActions } from './RunRowActions';

/** The columns of "Runs". */
export function useRunColumns(): TableColumn<RunRecord>[] {
  const t = useTranslations('history');
  const format = useFormatter();
  const stateOf = useRunState();

  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('list.name'),
        flex: 1.4,
        minWidth: 190,
        renderCell: ({ row }) => (
          <Stack sx={{ minWidth: 0, lineHeight: 1.4, whiteSpace: 'normal' }}>
            <RouterLink to={paths.run(row.runId)}>{row.name}</RouterLink>
            <Typography component="span" variant="caption" color="text.secondary">
              {row.reason || t(`origins.${row.origin.kind}`)}
            </Typography>
          </Stack>
        ),
      },
      {
        field: 'startedAt',
        headerName: t('list.when'),
        width: 150,
        inList: 'bare',
        valueFormatter: (value: number) => format.dateTime(value, { dateStyle: 'short', timeStyle: 'short' }),
      },
      { field: 'adminName', headerName: t('list.who'), width: 125 },
      {
        field: 'status',
        headerName: t('list.state'),
        width: 115,
        inList: 'bare',
        valueGetter: (_, row) => t(`states.${stateOf(row)}`),
      },
      {
        field: 'counts',
        headerName: t('list.outcome'),
        flex: 1.4,
        minWidth: 230,
        inList: 'bare',
        sortable: false,
        renderCell: ({ row }) => <RunCounts counts={row.counts} total={row.total} />,
      },
      {
        field: 'actions',
        headerName: t('list.actions'),
        width: 150,
        sortable: false,
        inList: 'aside',
        renderCell: ({ row }) => <RunRowActions run={row} isUnfinished={stateOf(row) === 'interrupted'} />,
      },
    ],
    [t, format, stateOf],
  );
}
