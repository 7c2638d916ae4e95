import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { LicenseChip } from '../LicenseChip';
import { paths } from '../paths';
import { RouterLink } from '../RouterLink';
import type { ResultRow } from './resultRow';
import { useResultWords } from './useResultWords';
import { VerdictLabel } from './VerdictLabel';

/** The columns of "Results". */
export function useResultColumns(): GridColDef<ResultRow>[] {
  const t = useTranslations('history');
  const format = useFormatter();
  const wordsOf = useResultWords();

  const isNarrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));

  return useMemo(() => {
    const columns: GridColDef<ResultRow>[] = [
      {
        field: 'name',
        headerName: t('columns.person'),
        flex: 1,
        minWidth: 180,
        valueGetter: (_, row) => row.name || row.email || row.personId,
        renderCell: ({ row, value, tabIndex }) => (
          <Stack sx={{ py: 1, minWidth: 0, lineHeight: 1.4 }}>
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
        width: 165,
        renderCell: ({ row, tabIndex }) => <LicenseChip licenseId={row.licenseId} tabIndex={tabIndex} />,
      },
      {
        field: 'action',
        headerName: t('columns.change'),
        width: 100,
        valueGetter: (_, row) => t(`actions.${row.action}`),
      },
      {
        field: 'verdict',
        headerName: t('columns.verdict'),
        width: 150,
        renderCell: ({ row }) => <VerdictLabel verdict={row.verdict} />,
      },
      {
        field: 'words',
        headerName: t('columns.words'),
        flex: 1,
        minWidth: 220,
        valueGetter: (_, row) => wordsOf(row),
        renderCell: ({ value }) => (
          <Typography
            component="span"
            variant="body2"
            sx={{ py: 1, whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {String(value)}
          </Typography>
        ),
      },
      {
        field: 'readAt',
        headerName: t('columns.readAt'),
        width: 195,
        valueFormatter: (value: number | null) =>
          value === null ? '' : format.dateTime(value, { dateStyle: 'short', timeStyle: 'medium' }),
      },
    ];
    return isNarrow ? verdictBesidePerson(columns) : columns;
  }, [t, format, wordsOf, isNarrow]);
}

/** A narrow window shows two columns: whom it is about, and what became of it. */
function verdictBesidePerson(columns: readonly GridColDef<ResultRow>[]): GridColDef<ResultRow>[] {
  const rank = ({ field }: GridColDef<ResultRow>) => (field === 'name' ? 0 : field === 'verdict' ? 1 : 2);
  return columns.toSorted((one, other) => rank(one) - rank(other));
}
