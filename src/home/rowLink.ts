import type { SxProps, Theme } from '@mui/material/styles';

/** A row that leads where its one link of this look does; other links in it lie above. */
export const rowSx = {
  position: 'relative',
  '&:hover': { bgcolor: 'action.hover' },
  '& a': { position: 'relative', zIndex: 1 },
} satisfies SxProps<Theme>;

/** The link that makes a way of the whole row. */
export const rowLinkSx = {
  // What lies in a CSS grid keeps its z-index even so, and would cover the other links with all of the row.
  '&&': { position: 'static', zIndex: 'auto' },
  '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} satisfies SxProps<Theme>;
