// The library's own types for CSS variables and for the grid's part of a theme; they take effect when named.
import '@mui/material/themeCssVarsAugmentation';
import '@mui/x-data-grid/themeAugmentation';
