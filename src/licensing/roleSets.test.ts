import { describe, expect, it } from 'vitest';
import { distinctRoleSets, roleSetKey, roleSetKeyOf } from './roleSets';
import { person } from './testing/arbitraries';

const role = (id: string) => ({ id, name: id });

describe('role sets', () => {
  it('are the same in whatever order the roles come', () => {
    expect(roleSetKey(['b', 'a', 'a'])).toBe(roleSetKey(['a', 'b']));
    expect(roleSetKey(['a","b'])).not.toBe(roleSetKey(['a', 'b']));
    expect(roleSetKeyOf(person('x'))).toBeNull();
    expect(roleSetKeyOf(person('x', { roles: [] }))).toBeNull();
    expect(roleSetKeyOf(null)).toBeNull();
  });

  it('are each inferred once', () => {
    const people = [
      person('x', { roles: [role('a'), role('b')] }),
      person('y', { roles: [role('b'), role('a')] }),
      person('z', { roles: [role('b')] }),
      null,
    ];
    expect([...distinctRoleSets(people).values()]).toEqual([['a', 'b'], ['b']]);
  });
});
