import { expect, test } from 'vitest';
import { objectionTo } from './verifyToken';

const ours = { clientId: 'desk', grant: 'implicit', organizationId: null } as const;
const harbor = { id: '0a1b', name: 'Harbor' };
const vale = { id: '2c3d', name: 'Vale' };
const issued = (clientId: string | null, organization: typeof harbor | null = harbor) => ({
  token: { clientId, organization, scopes: [] },
  organization: harbor,
});

test('a token that was issued to this client is taken', () => {
  expect(objectionTo(ours, issued('desk'))).toBeNull();
});

test('a token that was issued to another client is not, whatever the grant', () => {
  for (const grant of ['implicit', 'pkce'] as const) {
    expect(objectionTo({ ...ours, grant }, issued('other'))).toBe('foreignClient');
  }
});

test('where nobody says whose it is, only the exchange of PKCE vouches for it', () => {
  expect(objectionTo(ours, issued(null))).toBe('foreignClient');
  expect(objectionTo(ours, { token: null, organization: harbor })).toBe('foreignClient');
  expect(objectionTo({ ...ours, grant: 'pkce' }, issued(null))).toBeNull();
});

test('a token for two organizations is not taken', () => {
  expect(objectionTo(ours, issued('desk', vale))).toBe('foreignOrganization');
});

test('a token for another organization than the one expected is not taken, nor one that names none', () => {
  expect(objectionTo({ ...ours, organizationId: '0A1B' }, issued('desk'))).toBeNull();
  expect(objectionTo({ ...ours, organizationId: '2c3d' }, issued('desk'))).toBe('otherOrganization');
  const untold = { token: { clientId: 'desk', organization: null, scopes: [] }, organization: null };
  expect(objectionTo({ ...ours, organizationId: '2c3d' }, untold)).toBe('otherOrganization');
});
