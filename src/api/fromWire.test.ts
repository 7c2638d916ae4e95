import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brief, readLicenseOrganization, toLicenseDefinitions } from './fromWire';
import { LicenseOrganizationSchema } from './wire';

const oddity = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', 0, [], {}));
const or = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: oddity });
const ref = fc.record({ id: or(fc.string()), selfUri: or(fc.string()) }, { requiredKeys: [] });
const body = fc.record(
  {
    id: or(fc.string()),
    name: or(fc.string()),
    licenses: or(
      fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom('constructor', 'prototype')),
        or(fc.array(or(ref))),
      ),
    ),
    selfUri: fc.string(),
  },
  { requiredKeys: [] },
);

it('leaves out what a definition tells without a name for it', () => {
  const nameless = { id: '', permissions: { ids: ['a:b:c'] } };
  const named = { id: 'x', permissions: { ids: ['', 'a:b:c'] }, prerequisites: [{ id: '' }, { id: 'y' }] };
  expect(toLicenseDefinitions([nameless, { ...named, comprises: [nameless] }])).toEqual([
    { id: 'x', description: '', permissions: ['a:b:c'], prerequisites: ['y'], comprises: [] },
  ]);
});

it('takes and refuses what the schema does, and reads the same', () => {
  let accepted = 0;
  fc.assert(
    fc.property(or(body), (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
      const told = v.safeParse(LicenseOrganizationSchema, json);
      if (told.success) accepted += 1;
      const expected = told.success
        ? new Map(
            Object.entries(told.output.licenses).map(([id, users]) => [id, users.map((user) => user.id)]),
          )
        : null;
      expect(readLicenseOrganization(json)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(20);
});

describe('a text for the screen', () => {
  it('stays as it is', () => expect(brief(' Ann Lee ')).toBe(' Ann Lee '));
  it('ends in an ellipsis where it is of any length', () =>
    expect(brief('x'.repeat(100_000))).toHaveLength(1001));
  it.each([null, undefined, '', '   ', '\u200B\u2028\u00A0\u202E'])(
    'is none where nobody sees it: %j',
    (text) => expect(brief(text)).toBe(''),
  );
});
