import { expect, it } from 'vitest';
import type { OrganizationReading } from '../directory/OrganizationReading';
import type { Person } from '../licensing/model';
import { holderRows } from './holderRows';

const person = (id: string, name: string): Person => ({
  id,
  name,
  email: null,
  title: null,
  department: null,
  state: 'active',
  division: null,
  roles: null,
  dateLastLogin: null,
});

const reading: OrganizationReading = {
  source: 'getLicenseUsers',
  readAt: 0,
  members: [
    { userId: '1', person: person('1', 'Zoë'), licenses: ['x'] },
    { userId: '2', person: person('2', 'åsa'), licenses: ['x'] },
    { userId: '3', person: person('3', ''), licenses: ['x'] },
    { userId: '4', person: person('4', 'Nobody’s holder'), licenses: [] },
  ],
  holdersByLicense: new Map([['x', ['ghost', '3', '1', '2', '2']]]),
  completeness: {
    people: 'read',
    peopleError: null,
    peopleVisible: 4,
    idsWithoutPerson: 1,
    mayBeIncomplete: false,
  },
};

it('lists each holder once: by name, then whoever has none', () => {
  const rows = holderRows(reading, 'x', 'en');
  expect(rows.map(({ id }) => id)).toEqual(['2', '1', 'ghost', '3']);
  expect(rows.find(({ id }) => id === 'ghost')?.person).toBeNull();
  expect(holderRows(reading, 'unheld', 'en')).toEqual([]);
});
