import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import { MEMBER_SORT_FIELDS } from '../directory/store/questions';
import type { UserId } from '../licensing/model';
import type { CalmStatus } from '../queries/DirectoryContext';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { useServerPages } from '../ui/useServerPages';
import { PeopleActions } from './PeopleActions';
import { usePeopleColumns } from './usePeopleColumns';
import { PAGE_SIZE, type PermissionPeople } from './usePermissionPeople';

interface PermissionPeopleGridProps {
  readonly answer: PermissionAnswer;
  readonly people: PermissionPeople;
  readonly status: CalmStatus;
}

const NOTHING_YET = { rows: [], matching: 0, page: 0 };
const NOBODY: ReadonlySet<UserId> = new Set();
const NARROW_COLUMNS = { division: false, state: false, grantedBy: false };
const ALL_COLUMNS = {};
const PAGE_SIZES = [PAGE_SIZE];

/** People with the roles that grant the permission and the licenses that carry it, a page at a time. */
export function PermissionPeopleGrid({ answer, people, status }: PermissionPeopleGridProps) {
  const t = useTranslations('permissions.people');
  const { view, control, filter } = people;
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const columns = usePeopleColumns(answer, narrow);
  const { rows, matching, page } = people.answer ?? NOTHING_YET;
  const [ticked, setTicked] = useState({ use: view.use, ids: NOBODY });
  const chosen = ticked.use === view.use ? ticked.ids : NOBODY;
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(chosen) }),
    [chosen],
  );
  const pages = useServerPages({
    fields: MEMBER_SORT_FIELDS,
    sort: view.sort,
    page,
    pageSize: PAGE_SIZE,
    count: matching,
    onPage: (to) => {
      // The grid corrects its page while it is still empty; that isn't the admin's doing.
      if (people.answer !== null && to.page !== page) control.arrange({ page: to.page });
    },
    onSort: (sort) => sort !== null && control.arrange({ sort }),
  });
  const isFiltered = view.people.trim() !== '' || view.state !== null;
  const unknown = people.facets?.uses.get('unknown') ?? 0;
  const emptyBody =
    unknown > 0 ? t('emptyUnknown', { count: unknown }) : t(isFiltered ? 'emptyFiltered' : 'emptyBody');

  return (
    <DataTable<OrganizationMember>
      // The grid bounds a page by the number of rows it had before, so each list begins anew.
      key={`${view.use} ${status.partial || people.answer === null}`}
      flush
      label={t('grid')}
      rows={rows}
      columns={columns}
      getRowId={memberId}
      getRowHeight={autoHeight}
      loading={people.answer === null}
      columnVisibilityModel={narrow ? NARROW_COLUMNS : ALL_COLUMNS}
      toolbar={
        <PeopleActions
          answer={answer}
          filter={filter}
          sort={view.sort}
          matching={people.answer === null ? null : matching}
          chosen={chosen}
          readAt={status.summary?.readAt ?? null}
        />
      }
      empty={<EmptyState title={t(`empty.${view.use}`)} body={emptyBody} />}
      hideFooterSelectedRowCount
      hideFooter={matching <= PAGE_SIZE}
      hideFooterPagination={status.partial}
      {...pages}
      pageSizeOptions={PAGE_SIZES}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={selection}
      onRowSelectionModelChange={({ ids }) =>
        setTicked({ use: view.use, ids: new Set([...ids].map(String)) })
      }
      sx={{ '& .MuiDataGrid-cell': { py: 1, display: 'flex', alignItems: 'center' } }}
    />
  );
}

function memberId(member: OrganizationMember): string {
  return member.userId;
}

function autoHeight(): 'auto' {
  return 'auto';
}
