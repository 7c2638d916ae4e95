import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { GridRowSelectionModel, GridSortModel } from '@mui/x-data-grid';
import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { MEMBER_SORT_FIELDS, type MemberSort } from '../directory/sortMembers';
import type { UserId } from '../licensing/model';
import { DataTable } from '../ui/DataTable';
import { NoPeople } from './NoPeople';
import { usePeopleColumns } from './usePeopleColumns';
import type { OrganizationViewControl } from './useOrganizationView';

interface PeopleGridProps {
  /** All that match, in order; the grid shows a page of them. */
  readonly members: readonly OrganizationMember[];
  readonly sort: MemberSort;
  readonly page: number;
  readonly pageSize: number;
  readonly control: OrganizationViewControl;
  readonly chosen: ReadonlySet<UserId>;
  readonly onChoose: (chosen: ReadonlySet<UserId>) => void;
  /** Whether more people are still to come. */
  readonly reading: boolean;
  /** Whether any person is known, or ids alone. */
  readonly named: boolean;
  readonly toolbar: ReactNode;
}

const NARROW_COLUMNS = { email: false, division: false, state: false, lastLogin: false };
const ALL_COLUMNS = {};
const SORTING_ORDER = ['asc' as const, 'desc' as const];

/** People and what they hold, a page at a time. */
export function PeopleGrid(props: PeopleGridProps) {
  const { members, sort, pageSize, control, chosen, onChoose, reading, named, toolbar } = props;
  const t = useTranslations('organization');
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const columns = usePeopleColumns({ narrow, reading });

  // Pages to come are not there yet, and a page that isn't there would be taken out of the address.
  const page = reading ? 0 : Math.min(props.page, Math.max(0, Math.ceil(members.length / pageSize) - 1));
  const rows = useMemo(
    () => members.slice(page * pageSize, (page + 1) * pageSize),
    [members, page, pageSize],
  );
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(chosen) }),
    [chosen],
  );
  return (
    <DataTable<OrganizationMember>
      // The grid bounds a page by the number of rows it had before, so the first whole reading begins anew.
      key={reading ? 'reading' : 'read'}
      label={t('people')}
      rows={rows}
      columns={columns}
      getRowId={memberId}
      getRowHeight={autoHeight}
      hideFooterSelectedRowCount
      hideFooterPagination={reading}
      columnVisibilityModel={narrow || !named ? NARROW_COLUMNS : ALL_COLUMNS}
      empty={<NoPeople />}
      toolbar={toolbar}
      loading={reading && members.length === 0}
      disableColumnMenu
      paginationMode="server"
      rowCount={members.length}
      paginationModel={{ page, pageSize }}
      onPaginationModelChange={(model) =>
        control.arrange({ pageSize: model.pageSize, page: model.pageSize === pageSize ? model.page : 0 })
      }
      sortingMode="server"
      sortingOrder={SORTING_ORDER}
      sortModel={[{ field: sort.field, sort: sort.descending ? 'desc' : 'asc' }]}
      onSortModelChange={(model) => control.arrange({ ...sortOf(model), page: 0 })}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={selection}
      onRowSelectionModelChange={(model) => onChoose(new Set([...model.ids].map(String)))}
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

function sortOf(model: GridSortModel): { readonly sort?: MemberSort } {
  const [first] = model;
  const field = MEMBER_SORT_FIELDS.find((name) => name === first?.field);
  return field === undefined ? {} : { sort: { field, descending: first?.sort === 'desc' } };
}
