import type { CsvHeads } from '../Directory';
import type { PermissionCsvWords } from '../permissions/permissions';
import type { OrganizationColumns } from '../store/OrganizationColumns';
import { rowOf } from '../store/rowOf';
import { csvFile, type CsvLines } from './csvFile';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

interface ExportWorld {
  readonly state: OrganizationState;
  readonly csvLines: CsvLines;
  /** What a row has beside the usual cells where the file is about a permission. */
  readonly permissionCells: (words: PermissionCsvWords) => (place: number) => string[];
}

const NOBODY = new Uint32Array();
const COLUMNS = ['name', 'email', 'id', 'division', 'state', 'lastLogin', 'licenses'] as const;
const MORE_COLUMNS = ['use', 'grantedBy', 'carriedBy'] as const;

/** Writes people to a file, piece by piece. */
export function createExportCapability({
  state,
  csvLines,
  permissionCells,
}: ExportWorld): Pick<DirectoryService, 'exportCsv'> {
  return {
    async exportCsv(selection, sort, locale, heads) {
      const { permission } = heads;
      const more = permission === undefined ? [] : MORE_COLUMNS.map((column) => permission.columns[column]);
      const moreCells = permission === undefined ? () => [] : permissionCells(permission);
      const moment = heads.readAt === undefined ? [] : [heads.readAt.heading];
      const head = COLUMNS.map((column) => heads.columns[column]).concat(moment, more);
      const columns = state.shown()?.columns;
      const places = state.index()?.selectPlaces(selection, sort, locale) ?? NOBODY;
      return csvFile(csvLines, head, places, (place) =>
        columns === undefined ? [] : csvRow(columns, place, heads).concat(moreCells(place)),
      );
    },
  };
}

function csvRow(columns: OrganizationColumns, place: number, { states, untold, readAt }: CsvHeads): string[] {
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
    ...(readAt === undefined ? [] : [readAt.moment]),
  ];
}
