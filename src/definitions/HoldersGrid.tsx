import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { OrganizationReading } from '../directory/OrganizationReading';
import type { LicenseId } from '../licensing/model';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { StateBadge } from '../ui/StateBadge';
import { HolderName } from './HolderName';
import { holderRows, type HolderRow } from './holderRows';
import { useDefinitionView } from './useDefinitionView';

interface HoldersGridProps {
  readonly licenseId: LicenseId;
  /** Null while it is being read. */
  readonly reading: OrganizationReading | null;
}

const PAGE_SIZE = 25;
const PAGE_SIZES = [PAGE_SIZE];
const IN_A_NARROW_WINDOW = { email: false, division: false };

/** The holders of one license, a page at a time; the page stands in the address. */
export function HoldersGrid({ licenseId, reading }: HoldersGridProps) {
  const t = useTranslations('definitions.people');
  const format = useFormatter();
  const locale = useLocale();
  const [view, change] = useDefinitionView();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const columns = useHolderColumns(isNarrow);
  const holders = useMemo(
    () => (reading === null ? [] : holderRows(reading, licenseId, locale)),
    [reading, licenseId, locale],
  );
  const lastPage = Math.max(0, Math.ceil(holders.length / PAGE_SIZE) - 1);
  const page = Math.min(view.page, lastPage);

  return (
    <DataTable
      flush
      label={t('grid')}
      rows={holders.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
      columns={columns}
      loading={reading === null}
      getRowHeight={() => 'auto'}
      columnVisibilityModel={isNarrow ? IN_A_NARROW_WINDOW : {}}
      disableColumnSorting
      disableColumnMenu
      paginationMode="server"
      rowCount={holders.length}
      hideFooter={holders.length <= PAGE_SIZE}
      pageSizeOptions={PAGE_SIZES}
      paginationModel={{ page, pageSize: PAGE_SIZE }}
      onPaginationModelChange={(model) => {
        // The grid corrects its page while it is still empty; that isn't the admin's doing.
        if (reading !== null && model.page !== page) change({ page: model.page });
      }}
      empty={
        reading !== null && (
          <EmptyState
            title={t('none')}
            body={t('noneBody', { time: format.dateTime(reading.readAt, { timeStyle: 'short' }) })}
          />
        )
      }
    />
  );
}

function useHolderColumns(isNarrow: boolean): GridColDef<HolderRow>[] {
  const t = useTranslations('definitions.people');
  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('name'),
        flex: 1.2,
        minWidth: 170,
        renderCell: ({ row }) => <HolderName holder={row} isNarrow={isNarrow} />,
      },
      {
        field: 'email',
        headerName: t('email'),
        flex: 1.2,
        minWidth: 180,
        valueGetter: (_, row) => row.person?.email,
      },
      {
        field: 'division',
        headerName: t('division'),
        flex: 0.8,
        minWidth: 120,
        valueGetter: (_, row) => row.person?.division?.name,
      },
      {
        field: 'state',
        headerName: t('state'),
        width: 120,
        renderCell: ({ row }) => row.person && <StateBadge state={row.person.state} />,
      },
    ],
    [t, isNarrow],
  );
}
