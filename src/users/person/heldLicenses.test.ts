import { expect, test } from 'vitest';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseDefinition } from '../../licensing/model';
import { heldLicenses } from './heldLicenses';

function license(id: string, facts: Partial<LicenseDefinition> = {}): LicenseDefinition {
  return { id, description: '', permissions: [], prerequisites: [], comprises: [], ...facts };
}

const small = license('small', { permissions: ['a:b:view'] });
const large = license('large', { permissions: ['a:b:edit'], comprises: [small] });
const addOn = license('addOn', { permissions: ['c:d:view', 'a:b:view'], prerequisites: ['small'] });

const explain = (
  held: readonly string[],
  definitions: readonly LicenseDefinition[] = [small, large, addOn],
) => heldLicenses(new Set(held), buildDefinitionGraph(definitions));

test('tells that another license held comprises one', () => {
  const [first, second] = explain(['small', 'large']);
  expect(first).toMatchObject({ licenseId: 'small', includedIn: ['large'], includes: [] });
  expect(second).toMatchObject({ licenseId: 'large', includedIn: [], includes: ['small'] });
});

test('tells the permissions of all that a license comprises, and how many come from it alone', () => {
  const [first, second] = explain(['large', 'addOn']);
  expect(first).toMatchObject({ permissions: ['a:b:edit', 'a:b:view'], alone: 1 });
  expect(second).toMatchObject({ permissions: ['a:b:view', 'c:d:view'], alone: 1 });
});

test('takes a prerequisite for met where what is held comprises it', () => {
  expect(explain(['large', 'addOn'])[1]?.missing).toEqual([]);
  expect(explain(['addOn'])[0]?.missing).toEqual(['small']);
});

test('calls permissions that were not told unknown, and what depends on them too', () => {
  const skinny = license('skinny', { permissions: null });
  const [first, second] = explain(['skinny', 'small'], [skinny, small]);
  expect(first).toMatchObject({ permissions: null, alone: null });
  expect(second).toMatchObject({ permissions: ['a:b:view'], alone: null });
});

test('calls neither of two redundant that comprise each other', () => {
  const one = license('one', { comprises: [license('two')] });
  const two = license('two', { comprises: [license('one')] });
  expect(explain(['one', 'two'], [one, two]).map(({ includedIn }) => includedIn)).toEqual([[], []]);
});
