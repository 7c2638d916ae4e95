import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { TableColumn } from '../../ui/list/TableColumn';
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
export function usePlannedChangeColumns(isFromFile: boolean): TableColumn<PlannedChange>[] {
  const t = useTranslations('batch.review.changes');
  const wordsOf = useReasonWords();

  return useMemo(
    () => [
      {
        field: 'person',
        headerName: t('columns.person'),
        flex: 1,
        minWidth: 170,
        renderCell: ({ row, tabIndex }) => (
          <Stack sx={{ minWidth: 0, lineHeight: 1.4 }}>
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
        width: 160,
        inList: 'bare',
        renderCell: ({ row, tabIndex }) => <LicenseChip licenseId={row.licenseId} tabIndex={tabIndex} />,
      },
      {
        field: 'action',
        headerName: t('columns.change'),
        width: 110,
        inList: 'bare',
        valueGetter: (_, { change }) => change.action,
        renderCell: ({ row }) => <ActionLabel action={row.change.action} />,
      },
      {
        field: 'kind',
        headerName: t('columns.plan'),
        width: 150,
        inList: 'bare',
        valueGetter: (_, { row }) => row?.kind ?? '',
        renderCell: ({ row }) => <PlanKind row={row.row} />,
      },
      ...(isFromFile ? [differenceColumn(t('columns.differs'))] : []),
      {
        field: 'why',
        headerName: t('columns.why'),
        flex: 1.6,
        minWidth: 220,
        inList: 'bare',
        sortable: false,
        valueGetter: (_, { row }) => row?.reasons.map(wordsOf).join(' ') ?? t('goneWhy'),
        renderCell: ({ row, value, tabIndex }) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start', whiteSpace: 'normal', lineHeight: 1.45 }}>
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
    ],
    [t, wordsOf, isFromFile],
  );
}

function differenceColumn(headerName: string): TableColumn<PlannedChange> {
  return {
    field: 'differs',
    headerName,
    width: 150,
    valueGetter: (_, { difference }) => (difference === null ? '' : (difference.was ?? 'added')),
    renderCell: ({ row }) => <FileDifference difference={row.difference} />,
  };
}
