import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyOf, permissionUse, type PermissionUse, type Told } from './permissionUse';

/** What it would be if everything were known. */
function plainUse(granted: boolean, carried: boolean, licensed: boolean): PermissionUse {
  if (granted) return carried || !licensed ? 'can' : 'roleOnly';
  return carried ? 'licenseOnly' : 'neither';
}

const eachOf = (told: Told): boolean[] => (told === null ? [true, false] : [told]);

it('is told where it is the same whatever the unknown turns out to be, and unknown otherwise', () => {
  const told = fc.constantFrom<Told>(true, false, null);
  fc.assert(
    fc.property(told, told, told, (granted, carried, licensed) => {
      // What a held license carries takes a license.
      fc.pre(!(carried === true && licensed !== true));
      const possible = new Set<PermissionUse>();
      for (const one of eachOf(granted)) {
        for (const two of eachOf(carried)) {
          for (const three of eachOf(licensed)) {
            if (!(two && !three)) possible.add(plainUse(one, two, three));
          }
        }
      }
      const [only] = possible;
      expect(permissionUse(granted, carried, licensed)).toBe(possible.size === 1 ? only : 'unknown');
    }),
  );
});

it('is enough that one does, and unknown where one may', () => {
  const does = new Set(['a']);
  const may = new Set(['b']);
  expect(anyOf(['c', 'b', 'a'], does, may)).toBe(true);
  expect(anyOf(['c', 'b'], does, may)).toBeNull();
  expect(anyOf(['c'], does, may)).toBe(false);
  expect(anyOf([], does, may)).toBe(false);
  expect(anyOf(null, does, may)).toBeNull();
});
