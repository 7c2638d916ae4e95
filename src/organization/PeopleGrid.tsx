import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { MEMBER_SORT_FIELDS, type MembersAnswer, type MemberSort } from '../directory/store/questions';
import type { UserId } from '../licensing/model';
import { DataTable } from '../ui/DataTable';
import { useServerPages } from '../ui/useServerPages';
import { NoPeople } from './NoPeople';
import { usePeopleColumns } from './usePeopleColumns';
import { PeopleBarPlace } from './PeopleBarPlace';
import type { OrganizationViewControl } from './useOrganizationView';

interface PeopleGridProps {
  /** The page to show; null before it is there. */
  readonly answer: MembersAnswer | null;
  readonly sort: MemberSort;
  readonly pageSize: number;
  readonly control: OrganizationViewControl;
  /** Of the page's people. */
  readonly chosen: ReadonlySet<UserId>;
  readonly onChoose: (wanted: readonly UserId[], unwanted: readonly UserId[]) => void;
  /** Whether more people are still to come. */
  readonly partial: boolean;
  readonly isReading: boolean;
  /** Whether any person is known, or ids alone. */
  readonly named: boolean;
}

const COLUMNS_OF_IDS = { email: false, division: false, state: false, lastLogin: false };
const ALL_COLUMNS = {};
const NOTHING_YET = { rows: [], matching: 0, page: 0 };

const BAR = <PeopleBarPlace />;
const NO_PEOPLE = <NoPeople />;

/** People and what they hold, a page at a time. */
export const PeopleGrid = memo(function PeopleGrid(props: PeopleGridProps) {
  const { answer, sort, pageSize, control, chosen, onChoose, partial, isReading, named } = props;
  const t = useTranslations('organization');
  const columns = usePeopleColumns(isReading && partial);
  const { rows, matching, page } = answer ?? NOTHING_YET;
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(chosen) }),
    [chosen],
  );
  const pages = useServerPages({
    fields: MEMBER_SORT_FIELDS,
    sort,
    page,
    pageSize,
    count: matching,
    onPage: control.arrange,
    onSort: (wanted) => wanted !== null && control.arrange({ sort: wanted, page: 0 }),
  });
  return (
    <DataTable<OrganizationMember>
      label={t('people')}
      rows={rows}
      columns={columns}
      getRowId={memberId}
      getRowHeight={autoHeight}
      hideFooterSelectedRowCount
      hideFooterPagination={partial}
      columnVisibilityModel={named ? ALL_COLUMNS : COLUMNS_OF_IDS}
      empty={NO_PEOPLE}
      toolbar={BAR}
      loading={answer === null || (isReading && answer.total === 0)}
      {...pages}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={selection}
      onRowSelectionModelChange={({ ids: wanted }) => {
        const ids = rows.map(memberId);
        onChoose(
          ids.filter((id) => wanted.has(id) && !chosen.has(id)),
          ids.filter((id) => !wanted.has(id) && chosen.has(id)),
        );
      }}
    />
  );
});

function memberId(member: OrganizationMember): string {
  return member.userId;
}

function autoHeight(): 'auto' {
  return 'auto';
}
