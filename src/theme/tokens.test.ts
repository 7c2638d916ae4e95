import { expect, it } from 'vitest';
import { theme } from './theme';

/** What the sign-in pages use of the theme: they have no MUI to make it for them. */
const USED =
  /^--mui-palette-(background-(default|paper)|text-(primary|secondary)|surface-(nav|sunken|hover)|border-(strong|control)|divider|action-selected|primary-(main|dark|contrastText)|(error|success)-main)$/;

it('is told to pages without MUI as the theme has it', async () => {
  const sheets: Record<string, Record<string, string | number>>[] = theme.generateStyleSheets();
  const rules = sheets.flatMap((sheet) => Object.entries(sheet));
  const css = rules.flatMap(([selector, declarations]) => {
    const used = Object.entries(declarations).filter(([name]) => USED.test(name));
    if (used.length === 0) return [];
    return [`${selector} {\n${used.map(([name, value]) => `  ${name}: ${String(value)};`).join('\n')}\n}`];
  });
  // Written anew by `npx vitest run src/theme -u`.
  await expect(
    `/* The theme's colours as variables; tokens.test.ts writes this file. */\n${css.join('\n')}\n`,
  ).toMatchFileSnapshot('tokens.css');
});
