// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isOtherRelease } from './release';

const page = (script: string) => `<!doctype html><script type="module" crossorigin src="${script}"></script>`;

test('another script is another release, the same one is none', () => {
  expect(isOtherRelease(page('/assets/index-b.js'), '/assets/index-a.js')).toBe(true);
  expect(isOtherRelease(page('/assets/index-a.js'), '/assets/index-a.js')).toBe(false);
});

test.each([
  ['a captive portal’s page', '<html>Sign in to the Wi-Fi</html>'],
  ['nothing', ''],
])('%s tells of no release', (_what, html) => {
  expect(isOtherRelease(html, '/assets/index-a.js')).toBe(false);
});
