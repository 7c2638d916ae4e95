import type { OrganizationColumns } from '../store/OrganizationColumns';

const NUMBERS = ['states', 'divisionOf', 'lastLogins', 'roleSetOf', 'licenseSetOf'] as const;

/** Some members' part of the columns. */
export type ColumnsPiece = Pick<
  OrganizationColumns,
  'size' | 'userIds' | 'names' | 'emails' | 'titles' | 'departments' | (typeof NUMBERS)[number]
>;

type Tables = Pick<OrganizationColumns, 'divisions' | 'roleSets' | 'licenseSets'>;

/** Members from one place to before another. */
export function pieceOf(columns: OrganizationColumns, start: number, end: number): ColumnsPiece {
  return {
    size: end - start,
    userIds: columns.userIds.slice(start, end),
    names: columns.names.slice(start, end),
    emails: columns.emails.slice(start, end),
    titles: columns.titles.slice(start, end),
    departments: columns.departments.slice(start, end),
    states: columns.states.slice(start, end),
    divisionOf: columns.divisionOf.slice(start, end),
    lastLogins: columns.lastLogins.slice(start, end),
    roleSetOf: columns.roleSetOf.slice(start, end),
    licenseSetOf: columns.licenseSetOf.slice(start, end),
  };
}

/** Puts pieces together again, in their order. */
export function joinPieces(pieces: readonly ColumnsPiece[], tables: Tables): OrganizationColumns {
  const size = pieces.reduce((sum, piece) => sum + piece.size, 0);
  const joined = {
    ...tables,
    size,
    userIds: pieces.flatMap(({ userIds }) => userIds),
    names: pieces.flatMap(({ names }) => names),
    emails: pieces.flatMap(({ emails }) => emails),
    titles: pieces.flatMap(({ titles }) => titles),
    departments: pieces.flatMap(({ departments }) => departments),
    states: new Uint8Array(size),
    divisionOf: new Int32Array(size),
    lastLogins: new Float64Array(size),
    roleSetOf: new Int32Array(size),
    licenseSetOf: new Int32Array(size),
  };
  let start = 0;
  for (const piece of pieces) {
    for (const column of NUMBERS) joined[column].set(piece[column], start);
    start += piece.size;
  }
  return joined;
}
