import { expect, test } from '../support/fixtures';
import { isRead } from '../support/organizationPage';

// The README shows these, so that they are never older than the tests.
const FOLDER = 'e2e/pictures';

test.use({ simulatorOptions: { users: 2000 } });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the README's picture of Organization, ${colorScheme}`, async ({ signedIn }) => {
    const page = await signedIn('admin', '/organization?license=cloudCX3');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await isRead(page);
    await expect(page.getByRole('link', { name: 'Ada Admin' })).toBeVisible();
    await page.screenshot({ path: `${FOLDER}/organization-${colorScheme}.png`, animations: 'disabled' });
  });
}
