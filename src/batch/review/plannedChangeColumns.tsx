import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { ActionLabel } from './ActionLabel';
import { IncludeSwitch } from './IncludeSwitch';
import { PlanKind } from './PlanKind';
import type { PlannedChange } from './plannedChangeRows';
import { useReasonWords } from './useReasonWords';

/** The columns of "Planned changes". */
export function usePlannedChangeColumns(): GridColDef<PlannedChange>[] {
  const t = useTranslations('batch.review.changes');
  const wordsOf = useReasonWords();

  const isNarrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'));

  return useMemo(() => {
    const columns: GridColDef<PlannedChange>[] = [
      {
        field: 'person',
        headerName: t('columns.person'),
        flex: 1,
        minWidth: 180,
        renderCell: ({ row }) => (
          <Stack sx={{ py: 1, minWidth: 0, lineHeight: 1.4 }}>
            <RouterLink to={paths.user(row.row.change.userId)}>{row.person}</RouterLink>
            <Typography component="span" variant="caption" color="text.secondary" noWrap>
              {row.email}
            </Typography>
          </Stack>
        ),
      },
      { field: 'licenseId', headerName: t('columns.license'), width: 170 },
      {
        field: 'action',
        headerName: t('columns.change'),
        width: 110,
        valueGetter: (_, { row }) => row.change.action,
        renderCell: ({ row }) => <ActionLabel action={row.row.change.action} />,
      },
      {
        field: 'kind',
        headerName: t('columns.plan'),
        width: 150,
        valueGetter: (_, { row }) => row.kind,
        renderCell: ({ row }) => <PlanKind row={row.row} />,
      },
      {
        field: 'why',
        headerName: t('columns.why'),
        flex: 1.6,
        minWidth: 260,
        sortable: false,
        valueGetter: (_, { row }) => row.reasons.map(wordsOf).join(' '),
        renderCell: ({ row, value }) => (
          <Stack sx={{ py: 1, gap: 0.5, alignItems: 'flex-start', whiteSpace: 'normal', lineHeight: 1.45 }}>
            {String(value)}
            {row.row.includable && <IncludeSwitch planned={row} />}
          </Stack>
        ),
      },
    ];
    return isNarrow ? planBesidePerson(columns) : columns;
  }, [t, wordsOf, isNarrow]);
}

/** A narrow window shows two columns: whom it is about, and what is planned. */
function planBesidePerson(columns: readonly GridColDef<PlannedChange>[]): GridColDef<PlannedChange>[] {
  const rank = ({ field }: GridColDef<PlannedChange>) => (field === 'person' ? 0 : field === 'kind' ? 1 : 2);
  return columns.toSorted((one, other) => rank(one) - rank(other));
}
