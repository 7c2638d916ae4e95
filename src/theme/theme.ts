import { createTheme } from '@mui/material/styles';
import { baseline } from './components/baseline';
import { buttons } from './components/buttons';
import { dataGrid } from './components/dataGrid';
import { feedback } from './components/feedback';
import { inputs } from './components/inputs';
import { navigation } from './components/navigation';
import { surfaces } from './components/surfaces';
import { text } from './components/text';
import { darkPalette, lightPalette } from './palette';
import { radius, shadows, spacing } from './shape';
import { typography } from './typography';

/** The one theme: light and dark as CSS variables, chosen by an attribute on the root element. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-color-scheme' },
  colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
  shape: { borderRadius: radius.medium },
  spacing,
  shadows,
  typography,
  components: {
    ...baseline,
    ...buttons,
    ...dataGrid,
    ...feedback,
    ...inputs,
    ...navigation,
    ...surfaces,
    ...text,
  },
});
