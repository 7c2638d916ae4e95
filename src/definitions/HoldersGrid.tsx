import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useQuery } from '@tanstack/react-query';
import type { OrganizationSummary } from '../directory/Directory';
import type { OrganizationMember } from '../directory/OrganizationReading';
import type { LicenseId } from '../licensing/model';
import { useApis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { holdersFilter, membersQuery } from '../queries/organization';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import type { TableColumn } from '../ui/list/TableColumn';
import { StateBadge } from '../ui/StateBadge';
import { HolderName } from './HolderName';
import { useDefinitionView } from './useDefinitionView';

interface HoldersGridProps {
  readonly licenseId: LicenseId;
  /** Null while it is being read. */
  readonly summary: OrganizationSummary | null;
}

const PAGE_SIZE = 25;
const PAGE_SIZES = [PAGE_SIZE];
const BY_NAME = { field: 'name', descending: false } as const;
const NOTHING_YET = { rows: [], matching: 0, page: 0 };

/** The holders of one license, a page at a time; the page stands in the address. */
export function HoldersGrid({ licenseId, summary }: HoldersGridProps) {
  const t = useTranslations('definitions.people');
  const format = useFormatter();
  const locale = useLocale();
  const [view, { turnTo }] = useDefinitionView();
  const columns = useHolderColumns();
  const { data, error, refetch } = useQuery({
    ...membersQuery(useApis(), useDirectory(), {
      filter: holdersFilter(licenseId),
      sort: BY_NAME,
      locale,
      page: view.page,
      pageSize: PAGE_SIZE,
    }),
    enabled: summary !== null,
  });
  const { rows, matching, page } = data ?? NOTHING_YET;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;

  return (
    <DataTable
      flush
      label={t('grid')}
      rows={rows}
      getRowId={memberId}
      columns={columns}
      loading={data === undefined}
      getRowHeight={() => 'auto'}
      disableColumnSorting
      paginationMode="server"
      rowCount={matching}
      hideFooter={matching <= PAGE_SIZE}
      pageSizeOptions={PAGE_SIZES}
      paginationModel={{ page, pageSize: PAGE_SIZE }}
      onPaginationModelChange={(model) => {
        // The grid corrects its page while it is still empty; that isn't the admin's doing.
        if (data !== undefined && model.page !== page) turnTo(model.page);
      }}
      empty={
        summary !== null && (
          <EmptyState
            title={t('none')}
            body={t('noneBody', { time: format.dateTime(summary.readAt, { timeStyle: 'short' }) })}
          />
        )
      }
    />
  );
}

function memberId({ userId }: OrganizationMember): string {
  return userId;
}

function useHolderColumns(): TableColumn<OrganizationMember>[] {
  const t = useTranslations('definitions.people');
  return useMemo(
    () => [
      {
        field: 'name',
        headerName: t('name'),
        flex: 1.2,
        minWidth: 170,
        renderCell: ({ row, tabIndex }) => <HolderName holder={row} tabIndex={tabIndex} />,
      },
      {
        field: 'email',
        headerName: t('email'),
        flex: 1.2,
        minWidth: 180,
        inList: 'bare',
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
        inList: 'bare',
        renderCell: ({ row }) => row.person && <StateBadge state={row.person.state} />,
      },
    ],
    [t],
  );
}
