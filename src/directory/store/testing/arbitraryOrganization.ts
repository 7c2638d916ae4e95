import * as fc from 'fast-check';
import type { Person } from '../../../licensing/model';
import { PERMISSION_USES } from '../../../licensing/permissionUse';
import type { ToldAssignment } from '../columnsBuilder';
import {
  MEMBER_SORT_FIELDS,
  type MemberFilter,
  type MembersQuestion,
  type MemberSelection,
} from '../questions';

export const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const DAY_MS = 86_400_000;

const IDS = Array.from({ length: 14 }, (_, index) => `id-${index}`);
const LICENSES = ['cloudCX1', 'cloudCX2', 'gcSTAupgrade', 'collaboratePro'];
const DIVISIONS = ['home', 'Zürich', 'öst'].map((name, index) => ({ id: `d${index}`, name }));
const NAMES = [
  '',
  'Ann Lee',
  'ann lee',
  'Ångström 2',
  'Ångström 10',
  'Łukasz',
  'Żaneta',
  'Émile',
  '李 雷',
  'Ann',
];
const WORDS = ['', 'an', 'ann', 'lee', 'ang', 'l', 'zur', 'id-1', '@', 'emile', '李', 'ost', 'nobody'];

const userId = fc.constantFrom(...IDS);
const licenses = fc.subarray(LICENSES);

export const person: fc.Arbitrary<Person> = fc.record({
  id: userId,
  name: fc.constantFrom(...NAMES),
  email: fc.option(fc.constantFrom('ann@example.org', 'Bo@example.org', 'é@example.org')),
  title: fc.constant(null),
  department: fc.constant(null),
  state: fc.constantFrom('active', 'inactive', 'deleted', 'unknown'),
  division: fc.option(fc.constantFrom(...DIVISIONS)),
  roles: fc.option(fc.constant([])),
  dateLastLogin: fc.option(fc.nat(200).map((days) => new Date(NOW - days * DAY_MS).toISOString())),
});

const assignment: fc.Arbitrary<ToldAssignment> = fc.record({ id: userId, licenses: fc.option(licenses) });

/** Pages of either kind as they come, in whatever order, people told again included. */
export type Told =
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'assignments'; readonly assignments: readonly ToldAssignment[] };

export const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ kind: fc.constant('people' as const), people: fc.array(person, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('assignments' as const),
    assignments: fc.array(assignment, { maxLength: 6 }),
  }),
);

export const filter: fc.Arbitrary<MemberFilter> = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }).map((words) => words.join(' ')),
  allOf: sometimes(licenses),
  anyOf: sometimes(licenses),
  noneOf: sometimes(licenses),
  unlicensed: fc.boolean(),
  licensed: fc.boolean(),
  divisions: sometimes(fc.subarray(DIVISIONS.map(({ id }) => id))),
  states: sometimes(fc.subarray(['active', 'inactive', 'deleted', 'unknown', 'nobody'])),
  idleDays: fc.option(fc.constantFrom(30, 90)),
  finding: fc.constant(null),
  permission: fc.option(
    fc.record({ name: fc.constant('a:b:c'), use: fc.option(fc.constantFrom(...PERMISSION_USES)) }),
  ),
});

export const question: fc.Arbitrary<MembersQuestion> = fc.record({
  filter,
  sort: fc.record({ field: fc.constantFrom(...MEMBER_SORT_FIELDS), descending: fc.boolean() }),
  locale: fc.constantFrom('en', 'sv'),
  page: fc.nat(2),
  pageSize: fc.constantFrom(3, 100),
});

const besides = fc.memo((depth): fc.Arbitrary<MemberSelection> => {
  const chosen = fc.record({ kind: fc.constant('chosen' as const), userIds: fc.uniqueArray(userId) });
  if (depth <= 1) return chosen;
  const matching = fc.record(
    {
      kind: fc.constant('matching' as const),
      filter,
      except: fc.uniqueArray(userId, { maxLength: 3 }),
      also: fc.uniqueArray(userId, { maxLength: 3 }),
      beside: besides(depth - 1),
    },
    { requiredKeys: ['kind', 'filter', 'except'] },
  );
  return fc.oneof(chosen, matching);
});
export const selection = besides(3);

function sometimes<Value>(list: fc.Arbitrary<Value[]>): fc.Arbitrary<Value[]> {
  return fc.oneof({ arbitrary: fc.constant<Value[]>([]), weight: 2 }, { arbitrary: list, weight: 1 });
}
