import type { GridRowSelectionModel } from '@mui/x-data-grid';
import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import { SEARCH_PAGE_SIZE } from '../../directory/searchPeople';
import type { Person, UserId } from '../../licensing/model';
import { DataTable } from '../../ui/DataTable';
import { usePeopleColumns } from './usePeopleColumns';

interface PeopleGridProps {
  /** The people of this page. */
  readonly people: readonly Person[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** Whether other people are on their way. */
  readonly isLoading: boolean;
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  readonly isReading: boolean;
  readonly chosen: ReadonlySet<UserId>;
  readonly onChoose: (chosen: ReadonlySet<UserId>) => void;
  readonly toolbar: ReactNode;
  readonly empty: ReactNode;
}

const PAGE_SIZES = [SEARCH_PAGE_SIZE];

/** People found, a page at a time, to look at and to choose from. Choices outlast the page. */
export function PeopleGrid(props: PeopleGridProps) {
  const { people, total, page, onPage, isLoading, licenses, isReading, chosen, onChoose, toolbar, empty } =
    props;
  const t = useTranslations('users');
  const columns = usePeopleColumns({ licenses, isReading });
  const selection = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set(chosen) }),
    [chosen],
  );

  return (
    <DataTable<Person>
      label={t('people')}
      rows={people}
      columns={columns}
      getRowHeight={autoHeight}
      loading={isLoading}
      toolbar={toolbar}
      empty={empty}
      disableColumnSorting
      paginationMode="server"
      rowCount={total}
      pageSizeOptions={PAGE_SIZES}
      paginationModel={{ page: page - 1, pageSize: SEARCH_PAGE_SIZE }}
      onPaginationModelChange={(model) => onPage(model.page + 1)}
      checkboxSelection
      keepNonExistentRowsSelected
      disableRowSelectionExcludeModel
      rowSelectionModel={selection}
      onRowSelectionModelChange={(model) => onChoose(new Set([...model.ids].map(String)))}
      sx={{
        '& .MuiDataGrid-cell': {
          py: 'var(--ld-row-padding)',
          display: 'flex',
          alignItems: 'center',
          whiteSpace: 'normal',
          overflowWrap: 'anywhere',
        },
      }}
    />
  );
}

function autoHeight(): 'auto' {
  return 'auto';
}
