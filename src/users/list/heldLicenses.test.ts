import { expect, test } from 'vitest';
import type { LicensesRead } from '../../directory/readLicenses';
import type { Person } from '../../licensing/model';
import { licensesOfRows } from './heldLicenses';
import type { LookupRow } from './lookupRows';

const rowOf = (id: string | null): LookupRow => ({
  id: String(id),
  lines: [1],
  raw: '',
  kind: 'email',
  outcome: id === null ? 'notFound' : 'found',
  person: id === null ? null : { ...NOBODY, id },
  candidates: [],
  sameAsLine: null,
});
const NOBODY: Person = {
  id: '',
  name: '',
  email: null,
  title: null,
  department: null,
  state: 'active',
  division: null,
  roles: null,
  dateLastLogin: null,
};

test('counts each person of the list once, and nobody of whom nothing is known', () => {
  const known = (...ids: string[]) => ({ kind: 'known' as const, licenses: new Set(ids) });
  const licenses = new Map<string, LicensesRead>([
    ['a', known('x', 'y')],
    ['b', known('y')],
    ['elsewhere', known('z')],
    ['c', { kind: 'absent' as const }],
  ]);
  const rows = ['a', 'a', 'b', 'c', null].map(rowOf);
  expect(licensesOfRows(rows, licenses)).toEqual([
    { licenseId: 'y', holders: 2 },
    { licenseId: 'x', holders: 1 },
  ]);
  expect(licensesOfRows(rows, undefined)).toEqual([]);
});
