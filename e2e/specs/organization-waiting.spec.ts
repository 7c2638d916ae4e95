import { expect, test } from '../support/fixtures';

const LICENSES = '/api/v2/license/users';
/** Enough pages for more requests than a minute allows once the limit has been met. */
test.use({ simulatorOptions: { users: 2_400 } });

test('while a reading waits for the limit, the time left goes on', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  await simulator.faults(
    { path: LICENSES, fault: { kind: 'status', status: 400 } },
    { path: LICENSES, after: 6, fault: { kind: 'status', status: 429 } },
  );
  await page.getByRole('link', { name: 'Organization' }).click();
  const left = page.getByText(/About [1-6]\d seconds left\./);
  await expect(left).toBeVisible({ timeout: 30_000 });
  const secondsLeft = async () => Number(/(\d+) seconds left/.exec((await left.textContent()) ?? '')?.[1]);
  const before = await simulator.requests();
  const first = await secondsLeft();
  await expect.poll(secondsLeft, { timeout: 15_000 }).toBeLessThan(first - 3);
  // Nothing came in meanwhile.
  expect(await simulator.requests()).toHaveLength(before.length);
});
