import { expect, test } from 'vitest';
import type { SignedInAdmin } from '../api/OrganizationApi';
import { canAssign, canViewLicenses, holdsPermission } from './permissions';

function adminWith(permissions: readonly string[], scopes?: readonly string[]): SignedInAdmin {
  return {
    person: {
      id: '1',
      name: 'Ada',
      email: null,
      title: null,
      department: null,
      state: 'active',
      division: null,
      roles: null,
      dateLastLogin: null,
    },
    organization: null,
    permissions,
    token: scopes === undefined ? null : { clientId: null, organization: null, scopes },
  };
}

test('a permission is held as it is named, or by a star in any place', () => {
  for (const granted of ['authorization:grant:add', 'authorization:grant:*', 'authorization:*:*', '*:*:*']) {
    expect(holdsPermission(adminWith([granted]), 'authorization:grant:add')).toBe(true);
  }
  for (const granted of ['authorization:grant:view', 'authorization:*', 'authorization', '']) {
    expect(holdsPermission(adminWith([granted]), 'authorization:grant:add')).toBe(false);
  }
});

test.each([
  [['authorization:grant:add'], undefined, true, true],
  [['authorization:grant:add'], [], true, true],
  [['authorization:grant:add'], ['license'], true, true],
  [['authorization:grant:add'], ['license:readonly'], false, true],
  [['authorization:grant:add'], ['users:readonly'], false, false],
  [['authorization:license:view'], undefined, false, true],
  [['directory:user:view'], undefined, false, false],
])('%j with scopes %j: assign %s, view %s', (permissions, scopes, assign, view) => {
  const admin = adminWith(permissions, scopes);
  expect(canAssign(admin)).toBe(assign);
  expect(canViewLicenses(admin)).toBe(view);
});
