import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { TableColumn } from '../list/TableColumn';
import { LicenseChip } from '../LicenseChip';
import { paths } from '../paths';
import { RouterLink } from '../RouterLink';
import type { ResultRow } from './resultRow';
import { useResultWords } from './useResultWords';
import { VerdictLabel } from './VerdictLabel';

/** The columns of "Results". */
export function useResultColumns(): TableColumn<ResultRow>[] {
  const t = useTranslations('history');
  const format = useFormatter();
  const wordsOf = useResultWords();

  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('columns.person'),
        flex: 1,
        minWidth: 170,
        valueGetter: (_, row) => row.name || row.email || row.personId,
        renderCell: ({ row, value, tabIndex }) => (
          <Stack sx={{ minWidth: 0, lineHeight: 1.4 }}>
            <RouterLink to={paths.user(row.personId)} tabIndex={tabIndex}>
              {String(value)}
            </RouterLink>
            <Typography component="span" variant="caption" color="text.secondary" noWrap>
              {row.email}
            </Typography>
          </Stack>
        ),
      },
      {
        field: 'licenseId',
        headerName: t('columns.license'),
        width: 160,
        inList: 'bare',
        renderCell: ({ row, tabIndex }) => <LicenseChip licenseId={row.licenseId} tabIndex={tabIndex} />,
      },
      {
        field: 'action',
        headerName: t('columns.change'),
        width: 100,
        inList: 'bare',
        valueGetter: (_, row) => t(`actions.${row.action}`),
      },
      {
        field: 'verdict',
        headerName: t('columns.verdict'),
        width: 150,
        inList: 'bare',
        renderCell: ({ row }) => <VerdictLabel verdict={row.verdict} />,
      },
      {
        field: 'words',
        headerName: t('columns.words'),
        flex: 1,
        minWidth: 200,
        inList: 'bare',
        valueGetter: (_, row) => wordsOf(row),
        renderCell: ({ value }) => (
          <Typography
            component="span"
            variant="body2"
            sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {String(value)}
          </Typography>
        ),
      },
      {
        field: 'readAt',
        headerName: t('columns.readAt'),
        width: 180,
        valueFormatter: (value: number | null) =>
          value === null ? '' : format.dateTime(value, { dateStyle: 'short', timeStyle: 'medium' }),
      },
    ],
    [t, format, wordsOf],
  );
}
