import { expect, test } from 'vitest';
import { comparePeople } from '../../licensing/comparePeople';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import type { Person } from '../../licensing/model';
import { compareRows, type CompareWords } from './compareRows';
import type { ComparedPerson } from './useComparedPeople';

const words: CompareWords = {
  fact: (fact) => fact,
  cell: (word) => `<${word}>`,
  state: (state) => state,
  moment: (moment) => moment.toISOString().slice(0, 10),
};

function column(userId: string, facts: Partial<Person> | null): ComparedPerson {
  const person: Person | null = facts && {
    id: userId,
    name: userId,
    email: null,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles: [],
    dateLastLogin: null,
    ...facts,
  };
  return { userId, person, name: userId, kind: person === null ? 'invisible' : 'person', readAt: null };
}

const large = {
  id: 'large',
  description: '',
  permissions: [],
  prerequisites: [],
  comprises: [{ id: 'small', description: '', permissions: [], prerequisites: [], comprises: [] }],
};

test('tells facts in words, and whoever is not seen as unknown', () => {
  const people = [
    column('a', {
      division: { id: 'd1', name: 'Home' },
      dateLastLogin: '2026-03-04T10:00:00Z',
      title: 'Agent',
    }),
    column('b', { division: { id: 'd2', name: '' }, state: 'inactive', title: 'Agent' }),
    column('c', null),
  ];
  const { facts } = compareRows(people, { licenses: [], roles: [], beyond: [] }, words);
  const told = Object.fromEntries(facts.map(({ key, cells }) => [key, cells.map(({ text }) => text)]));
  expect(told).toMatchObject({
    state: ['active', 'inactive', '<unknown>'],
    division: ['Home', 'd2', '<unknown>'],
    lastLogin: ['2026-03-04', '<noLogin>', '<unknown>'],
    email: ['<notGiven>', '<notGiven>', '<unknown>'],
    title: ['Agent', 'Agent', '<unknown>'],
  });
  expect(facts.every(({ differs }) => differs)).toBe(true);
  const two = compareRows(people.slice(0, 2), { licenses: [], roles: [], beyond: [] }, words);
  expect(two.facts.filter(({ differs }) => differs).map(({ key }) => key)).toEqual([
    'state',
    'division',
    'lastLogin',
  ]);
});

test('names what comprises a license, and a role without a name by its id', () => {
  const held = (...ids: string[]) => ({
    held: new Set(ids),
    roles: ids.length > 1 ? [{ id: 'r', name: '' }] : [],
  });
  const comparison = comparePeople(
    [held('large', 'small'), held('large')],
    buildDefinitionGraph([large]),
    'en',
  );
  const { licenses, roles } = compareRows([column('a', {}), column('b', {})], comparison, words);
  expect(licenses[1]).toMatchObject({
    licenseId: 'small',
    differs: true,
    cells: [
      { look: 'yes', text: '<redundant>', licenseIds: ['large'] },
      { look: 'partly', text: '<comprised>', licenseIds: ['large'] },
    ],
  });
  expect(roles).toMatchObject([{ label: 'r', cells: [{ text: '<has>' }, { text: '<lacks>' }] }]);
});
