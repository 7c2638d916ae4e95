import type { CsvHeads } from '../Directory';
import type { OrganizationColumns } from '../store/OrganizationColumns';
import { rowOf } from '../store/rowOf';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';
import { yieldNow } from './yieldNow';

interface ExportWorld {
  readonly state: OrganizationState;
  /** Writes rows as lines of CSV, each ended. */
  readonly csvLines: (rows: readonly (readonly string[])[]) => string;
}

/** Without it, Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_AT_A_TIME = 2_000;
const COLUMNS = ['name', 'email', 'id', 'division', 'state', 'lastLogin', 'licenses'] as const;

/** Writes people to a file, piece by piece. */
export function createExportCapability({
  state,
  csvLines,
}: ExportWorld): Pick<DirectoryService, 'exportCsv'> {
  return {
    async exportCsv(selection, sort, locale, heads) {
      const head = csvLines([COLUMNS.map((column) => heads.columns[column])]);
      const pieces = [BYTE_ORDER_MARK + head];
      const shown = state.shown();
      const index = state.index();
      if (shown !== null && index !== null) {
        const places = index.selectPlaces(selection, sort, locale);
        for (let start = 0; start < places.length; start += ROWS_AT_A_TIME) {
          const some = [...places.subarray(start, start + ROWS_AT_A_TIME)];
          pieces.push(csvLines(some.map((place) => csvRow(shown.columns, place, heads))));
          await yieldNow();
        }
      }
      return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
    },
  };
}

function csvRow(columns: OrganizationColumns, place: number, { states, untold }: CsvHeads): string[] {
  const { userId, person, licenses } = rowOf(columns, place);
  const state = person?.state ?? 'nobody';
  return [
    person?.name ?? '',
    person?.email ?? '',
    userId,
    person?.division?.name ?? '',
    states[state] ?? state,
    person?.dateLastLogin ?? '',
    licenses?.join('; ') ?? untold,
  ];
}
