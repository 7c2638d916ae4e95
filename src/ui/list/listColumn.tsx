import { ListCell } from './ListCell';
import { LIST_FIELD } from './listField';
import { ListHeader } from './ListHeader';
import type { AnyColumn } from './TableColumn';

/**
 * The one column of a list, which shows them all.
 * @param facts the columns that stand for it where they have room.
 */
export function listColumn(facts: readonly AnyColumn[], isSortable: boolean): AnyColumn {
  const title = facts.find(({ inList }) => inList === 'title') ?? facts[0];
  const name = title?.headerName ?? '';
  const sortable = isSortable ? facts.filter((column) => column.sortable !== false) : [];
  return {
    field: LIST_FIELD,
    headerName: name,
    flex: 1,
    sortable: false,
    renderHeader: () => <ListHeader sortable={sortable} title={name} />,
    renderCell: (params) => <ListCell params={params} columns={facts} title={title} />,
  };
}
