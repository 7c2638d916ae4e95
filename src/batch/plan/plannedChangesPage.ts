import { answersTo, type PlannedChange, type ShownKind } from './plannedChangeRows';

export const SORT_FIELDS = ['person', 'licenseId', 'action', 'kind', 'differs'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** Which of the planned changes are looked at. */
export interface PlannedChangesView {
  readonly shown: ShownKind;
  readonly text: string;
  /** null: in the plan's own order. */
  readonly sort: { readonly field: SortField; readonly descending: boolean } | null;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
  /** Of the language that texts are ordered by. */
  readonly locale: string;
}

/** A page of the planned changes that match. */
export interface PlannedChangesPage {
  readonly rows: readonly PlannedChange[];
  readonly visible: number;
  readonly all: number;
}

/** What of the planned changes stands on a page; a page past the end is the last one. */
export function plannedChangesPage(
  planned: readonly PlannedChange[],
  { shown, text, sort, page, pageSize, locale }: PlannedChangesView,
): PlannedChangesPage {
  const matching = planned.filter((one) => answersTo(one, shown, text));
  const ordered = sort === null ? matching : matching.sort(orderBy(sort.field, sort.descending, locale));
  const last = Math.max(0, Math.ceil(ordered.length / pageSize) - 1);
  const start = Math.min(page, last) * pageSize;
  return {
    rows: ordered.slice(start, start + pageSize),
    visible: ordered.length,
    all: planned.length,
  };
}

function orderBy(field: SortField, descending: boolean, locale: string) {
  const { compare } = new Intl.Collator(locale);
  const sign = descending ? -1 : 1;
  return (one: PlannedChange, other: PlannedChange): number =>
    sign * compare(valueOf(one, field), valueOf(other, field));
}

function valueOf({ person, licenseId, change, row, difference }: PlannedChange, field: SortField): string {
  switch (field) {
    case 'person':
      return person;
    case 'licenseId':
      return licenseId;
    case 'action':
      return change.action;
    case 'kind':
      return row?.kind ?? '';
    default:
      return difference === null ? '' : (difference.was ?? 'added');
  }
}
