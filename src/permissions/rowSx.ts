/** A line of a list that is a link as a whole. */
export const rowSx = {
  display: 'flex',
  gap: 1,
  alignItems: 'baseline',
  justifyContent: 'space-between',
  px: 2,
  py: 0.5,
  minHeight: 28,
  color: 'text.primary',
  typography: 'body2',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-current]': { bgcolor: 'action.selected', color: 'primary.main', fontWeight: 600 },
  '&:focus-visible': { outlineOffset: '-3px' },
} as const;
