import { expect, test } from 'vitest';
import type { LicenseDefinition } from '../../licensing/model';
import { heldLicenses, inferredStanding } from './heldLicenses';

function license(id: string, facts: Partial<LicenseDefinition> = {}): LicenseDefinition {
  return { id, description: '', permissions: [], prerequisites: [], comprises: [], ...facts };
}

const small = license('small', { permissions: ['a:b:view'] });
const large = license('large', { permissions: ['a:b:edit'], comprises: [small] });
const addOn = license('addOn', { permissions: ['c:d:view', 'a:b:view'], prerequisites: ['small'] });
const definitions = [small, large, addOn];

test('tells that another license held comprises one', () => {
  const [first, second] = heldLicenses([license('small'), license('large')], definitions);
  expect(first).toMatchObject({ licenseId: 'small', includedIn: ['large'], includes: [] });
  expect(second).toMatchObject({ licenseId: 'large', includedIn: [], includes: ['small'] });
});

test('tells the permissions of all that a license comprises, and how many come from it alone', () => {
  const [first, second] = heldLicenses([large, addOn], definitions);
  expect(first).toMatchObject({ permissions: ['a:b:edit', 'a:b:view'], alone: 1 });
  expect(second).toMatchObject({ permissions: ['a:b:view', 'c:d:view'], alone: 1 });
});

test('takes a prerequisite for met where what is held comprises it', () => {
  expect(heldLicenses([large, addOn], definitions)[1]?.missing).toEqual([]);
  expect(heldLicenses([addOn], definitions)[0]?.missing).toEqual(['small']);
});

test('calls permissions that were not told unknown, and what depends on them too', () => {
  const skinny = license('skinny', { permissions: null });
  const [first, second] = heldLicenses([skinny, small], [skinny, small]);
  expect(first).toMatchObject({ permissions: null, alone: null });
  expect(second).toMatchObject({ permissions: ['a:b:view'], alone: null });
});

test('explains what is held without any definition', () => {
  expect(heldLicenses([large], [])[0]).toMatchObject({
    includes: ['small'],
    permissions: ['a:b:edit', 'a:b:view'],
  });
});

test('lists a license told twice once', () => {
  expect(heldLicenses([small, small], definitions)).toHaveLength(1);
});

test('compares what roles ask for with what is held', () => {
  expect(inferredStanding(['large', 'small', 'addOn'], heldLicenses([large], definitions))).toEqual([
    { licenseId: 'large', standing: 'held' },
    { licenseId: 'small', standing: 'included' },
    { licenseId: 'addOn', standing: 'notHeld' },
  ]);
});
