import '@fontsource-variable/inter';
import './fonts.css';
import './tokens.css';
import './density.css';
import './base.css';
import './forcedColors.css';
import { applyDensity } from './density';
import { keptChoice } from './keptChoice';

/** Where the admin's choice of light, dark or as the system has it is kept. */
export const COLOR_SCHEME_KEY = 'license-desk-theme';

/** The attribute of the root element by which the style sheets tell light from dark. */
const ATTRIBUTE = 'data-color-scheme';

/** The theme as far as style sheets alone can give it: for what is on screen before the console has come. */
export function applyPlainTheme(): void {
  applyDensity();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = keptChoice(COLOR_SCHEME_KEY);
    const followed = dark.matches ? 'dark' : 'light';
    document.documentElement.setAttribute(
      ATTRIBUTE,
      chosen === 'light' || chosen === 'dark' ? chosen : followed,
    );
  };
  apply();
  dark.addEventListener('change', apply);
}
