import * as fc from 'fast-check';
import type { Person } from '../../../licensing/model';
import type { Told } from './plainReading';

const LICENSES = ['cloudCX1', 'cloudCX2', 'gcSTAupgrade', 'constructor'] as const;
const DIVISIONS = [
  { id: 'home', name: 'Home' },
  { id: 'nord', name: 'Nørd' },
  { id: 'nameless', name: '' },
] as const;
const USERS = [...Array.from({ length: 12 }, (_, place) => `u${place}`), '__proto__', 'U1'];
const NAMES = [
  '',
  'Åsa Öberg',
  'asa oberg',
  'ASA Öberg',
  'Agent 2',
  'Agent 10',
  '小明',
  '=SUM(A1)',
  '  ',
  'Zoë',
];
const LOGINS = ['2026-01-05T10:00:00Z', '2025-06-01T00:00:00.000Z', '2025-06-01T00:00:00Z', 'nonsense'];
const ROLES = [
  { id: 'r1', name: 'Admin' },
  { id: 'r2', name: 'Agent' },
  { id: 'r3', name: '' },
];

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const userId = fc.constantFrom(...USERS);
const licenseId = fc.constantFrom(...LICENSES);

const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: userId,
  name: fc.constantFrom(...NAMES),
  email: maybe(fc.constantFrom('', 'asa@example.org', 'Zoe@EXAMPLE.org', 'agent10@example.org')),
  title: maybe(fc.constantFrom('', 'Agent')),
  department: maybe(fc.constantFrom('Sales', 'Vård')),
  state: fc.constantFrom('active', 'inactive', 'deleted', 'unknown'),
  division: maybe(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...DIVISIONS) },
      { weight: 1, arbitrary: fc.constant({ id: 'nord', name: 'Renamed' }) },
    ),
  ),
  roles: maybe(fc.shuffledSubarray(ROLES)),
  dateLastLogin: maybe(fc.constantFrom(...LOGINS)),
});

const told: fc.Arbitrary<Told> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('people' as const),
      people: fc.array(anyPerson, { maxLength: 8 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('assignments' as const),
      assignments: fc.array(
        fc.record({ id: userId, licenses: maybe(fc.array(licenseId, { maxLength: 4 })) }),
        {
          maxLength: 8,
        },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('holders' as const),
      holders: fc
        .array(fc.tuple(licenseId, fc.array(userId, { maxLength: 8 })), { maxLength: 4 })
        .map((entries) => new Map(entries)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('changes' as const),
      changes: fc.array(fc.record({ userId, licenseId, action: fc.constantFrom('add', 'remove') }), {
        maxLength: 6,
      }),
    }),
  },
);

/** What a reading may be told: pages of both kinds in any order, repeats and updates among them, and what follows its end. */
export const anyStory: fc.Arbitrary<readonly Told[]> = fc
  .tuple(fc.array(told, { maxLength: 10 }), maybe(fc.boolean()), fc.array(told, { maxLength: 4 }))
  .map(([before, sealing, after]) => {
    if (sealing === null) return before;
    const later = after.filter(({ kind }) => kind === 'changes' || kind === 'people');
    return before.concat({ kind: 'seal', namesEveryHolder: sealing }, later);
  });
