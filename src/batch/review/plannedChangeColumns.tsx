import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LicenseChip } from '../../ui/LicenseChip';
import { LinkedText } from '../../ui/LinkedText';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { FileDifference } from './FileDifference';
import { ActionLabel } from './ActionLabel';
import { IncludeSwitch } from './IncludeSwitch';
import { PlanKind } from './PlanKind';
import type { PlannedChange } from '../plan/plannedChangeRows';
import { licensesIn, useReasonWords } from './useReasonWords';

/** The columns of "Planned changes"; a plan from a file has one more, for what differs from it. */
export function usePlannedChangeColumns(isFromFile: boolean): GridColDef<PlannedChange>[] {
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
        renderCell: ({ row, tabIndex }) => (
          <Stack sx={{ py: 1, minWidth: 0, lineHeight: 1.4 }}>
            <RouterLink to={paths.user(row.change.userId)} tabIndex={tabIndex}>
              {row.person}
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
        width: 170,
        renderCell: ({ row, tabIndex }) => <LicenseChip licenseId={row.licenseId} tabIndex={tabIndex} />,
      },
      {
        field: 'action',
        headerName: t('columns.change'),
        width: 110,
        valueGetter: (_, { change }) => change.action,
        renderCell: ({ row }) => <ActionLabel action={row.change.action} />,
      },
      {
        field: 'kind',
        headerName: t('columns.plan'),
        width: 150,
        valueGetter: (_, { row }) => row?.kind ?? '',
        renderCell: ({ row }) => <PlanKind row={row.row} />,
      },
      ...(isFromFile ? [differenceColumn(t('columns.differs'))] : []),
      {
        field: 'why',
        headerName: t('columns.why'),
        flex: 1.6,
        minWidth: 260,
        sortable: false,
        valueGetter: (_, { row }) => row?.reasons.map(wordsOf).join(' ') ?? t('goneWhy'),
        renderCell: ({ row, value, tabIndex }) => (
          <Stack sx={{ py: 1, gap: 0.5, alignItems: 'flex-start', whiteSpace: 'normal', lineHeight: 1.45 }}>
            <div>
              <LinkedText
                text={String(value)}
                licenseIds={row.row?.reasons.flatMap(licensesIn) ?? []}
                tabIndex={tabIndex}
              />
            </div>
            {row.row?.includable === true && <IncludeSwitch planned={row} row={row.row} />}
          </Stack>
        ),
      },
    ];
    return isNarrow ? planBesidePerson(columns) : columns;
  }, [t, wordsOf, isNarrow, isFromFile]);
}

function differenceColumn(headerName: string): GridColDef<PlannedChange> {
  return {
    field: 'differs',
    headerName,
    width: 190,
    valueGetter: (_, { difference }) => (difference === null ? '' : (difference.was ?? 'added')),
    renderCell: ({ row }) => <FileDifference difference={row.difference} />,
  };
}

/** A narrow window shows two columns: whom it is about, and what is planned. What differs comes next. */
function planBesidePerson(columns: readonly GridColDef<PlannedChange>[]): GridColDef<PlannedChange>[] {
  const rank = ({ field }: GridColDef<PlannedChange>) => {
    const first = NARROW_FIRST.indexOf(field);
    return first === -1 ? NARROW_FIRST.length : first;
  };
  return columns.toSorted((one, other) => rank(one) - rank(other));
}

const NARROW_FIRST = ['person', 'kind', 'differs'];
