import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { chosenOnPage, NOBODY_SHOWN } from '../directory/memberSelection';
import type { OrganizationMember } from '../directory/OrganizationReading';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import { MEMBER_SORT_FIELDS } from '../directory/store/questions';
import type { CalmStatus } from '../queries/DirectoryContext';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { useServerPages } from '../ui/useServerPages';
import { PeopleActions } from './PeopleActions';
import type { ShownUse } from './permissionsView';
import { usePeopleColumns } from './usePeopleColumns';
import { PAGE_SIZE, type PermissionPeople } from './usePermissionPeople';
import { usePermissionsView } from './usePermissionsView';

interface PermissionPeopleGridProps {
  readonly answer: PermissionAnswer;
  readonly people: PermissionPeople;
  readonly status: CalmStatus;
  /** What those shown make of it. */
  readonly use: ShownUse;
}

const NOTHING_YET = { rows: [], matching: 0, page: 0 };
const PAGE_SIZES = [PAGE_SIZE];

/** People with the roles that grant the permission and the licenses that carry it, a page at a time. */
export function PermissionPeopleGrid({ answer, people, status, use }: PermissionPeopleGridProps) {
  const t = useTranslations('permissions.people');
  const [view, control] = usePermissionsView();
  const columns = usePeopleColumns(answer);
  const { shown, members, selection } = people;
  const { rows, matching, page } = shown ?? NOTHING_YET;
  const chosen = useMemo(
    () => (shown === null ? NOBODY_SHOWN : chosenOnPage(selection.selection, shown)),
    [selection.selection, shown],
  );
  const ticked = useMemo<GridRowSelectionModel>(() => ({ type: 'include', ids: new Set(chosen) }), [chosen]);
  const pages = useServerPages({
    fields: MEMBER_SORT_FIELDS,
    sort: view.sort,
    page,
    pageSize: PAGE_SIZE,
    count: matching,
    list: `${answer.permission} ${use}`,
    onPage: (to) => control.arrange({ page: to.page }),
    onSort: (sort) => sort !== null && control.arrange({ sort }),
  });
  const isFiltered = view.people.trim() !== '' || view.state !== null;
  const unknown = members?.facets.uses.get('unknown') ?? 0;
  const emptyBody =
    unknown > 0 ? t('emptyUnknown', { count: unknown }) : t(isFiltered ? 'emptyFiltered' : 'emptyBody');

  return (
    <DataTable<OrganizationMember>
      flush
      label={t('grid')}
      rows={rows}
      columns={columns}
      getRowId={memberId}
      getRowHeight={autoHeight}
      loading={shown === null}
      toolbar={
        <PeopleActions
          // What failed for one permission says nothing of the next.
          key={answer.permission}
          answer={answer}
          members={members ?? shown}
          sort={view.sort}
          selection={selection}
          readAt={status.summary?.readAt ?? null}
        />
      }
      empty={<EmptyState title={t(`empty.${use}`)} body={emptyBody} />}
      hideFooterSelectedRowCount
      hideFooter={matching <= PAGE_SIZE}
      hideFooterPagination={status.partial}
      {...pages}
      pageSizeOptions={PAGE_SIZES}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={ticked}
      onRowSelectionModelChange={({ ids: wanted }) => {
        const ids = rows.map(memberId);
        selection.choose(
          ids.filter((id) => wanted.has(id) && !chosen.has(id)),
          ids.filter((id) => !wanted.has(id) && chosen.has(id)),
        );
      }}
    />
  );
}

function memberId(member: OrganizationMember): string {
  return member.userId;
}

function autoHeight(): 'auto' {
  return 'auto';
}
