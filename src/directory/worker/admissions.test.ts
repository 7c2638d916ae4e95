import { expect, it } from 'vitest';
import { createAdmissions } from './admissions';
import type { Admission } from './protocol';

const ADMISSION: Admission = { token: 't', perMinute: 290 };

function gate() {
  const opened: ((admission: Admission) => void)[] = [];
  const admissions = createAdmissions(() => new Promise((resolve) => void opened.push(resolve)));
  return { admissions, opened };
}

it('lets one request go for each that the page lets through, in order', async () => {
  const { admissions, opened } = gate();
  const went: number[] = [];
  const signal = new AbortController().signal;
  const both = [1, 2].map((one) => admissions.next(signal).then(() => went.push(one)));
  expect(opened).toHaveLength(2);
  opened[0]?.(ADMISSION);
  await both[0];
  expect(went).toEqual([1]);
  opened[1]?.(ADMISSION);
  await both[1];
  expect(went).toEqual([1, 2]);
});

it('gives up at once when told to, and hands what comes for it to the next', async () => {
  const { admissions, opened } = gate();
  const stop = new AbortController();
  const given = admissions.next(stop.signal);
  stop.abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  const next = admissions.next(new AbortController().signal);
  // The page has been asked once, which is enough for one that is still wanted.
  expect(opened).toHaveLength(1);
  opened[0]?.(ADMISSION);
  expect(await next).toEqual(ADMISSION);
});
