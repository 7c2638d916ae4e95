import { expect, test, vi } from 'vitest';
import type { LicenseApi } from '../api/LicenseApi';
import type { LicensesOfUser } from '../licensing/model';
import { readLicenses } from './readLicenses';

const KNOWN: LicensesOfUser = { kind: 'known', licenses: new Set(['l']) };
const people = Array.from({ length: 250 }, (_, at) => `user-${at}`);

test('reads a hundred people a request, each once', async () => {
  const postLicenseUsers = vi.fn<LicenseApi['postLicenseUsers']>(
    async (ids) => new Map(ids.map((id) => [id, KNOWN])),
  );
  const { byUser, error } = await readLicenses(people, { postLicenseUsers });
  expect(postLicenseUsers.mock.calls.map(([ids]) => ids.length)).toEqual([100, 100, 50]);
  expect([...byUser.keys()].sort()).toEqual([...people].sort());
  expect(error).toBeNull();
});

test('loses nobody but those of the request that failed', async () => {
  const failure = new Error('no');
  const { byUser, error } = await readLicenses(people, {
    postLicenseUsers: async (ids) => {
      if (ids.includes('user-150')) throw failure;
      return new Map(ids.map((id) => [id, KNOWN]));
    },
  });
  expect(error).toBe(failure);
  expect(byUser.get('user-150')).toEqual({ kind: 'failed', error: failure });
  expect([...byUser.values()].filter(({ kind }) => kind === 'known')).toHaveLength(150);
});

test('ends when told to', async () => {
  const controller = new AbortController();
  const reading = readLicenses(
    people,
    {
      postLicenseUsers: async () => {
        controller.abort();
        throw new Error('cut');
      },
    },
    controller.signal,
  );
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});
