import MuiLink, { type LinkProps } from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface RouterLinkProps extends Pick<LinkProps, 'color' | 'underline' | 'variant' | 'sx'> {
  readonly to: string;
  readonly children: ReactNode;
  /** In a grid's cell, the cell's own: one cell of all is in the tab order. */
  readonly tabIndex?: -1 | 0;
  /** What is read aloud where the text alone says too little; it holds the text. */
  readonly label?: string;
}

/** A link inside the console. */
export function RouterLink({ to, children, tabIndex, label, ...look }: RouterLinkProps) {
  return (
    <MuiLink
      component={Link}
      to={to}
      {...(tabIndex !== undefined && { tabIndex })}
      {...(label !== undefined && { 'aria-label': label })}
      {...look}
    >
      {children}
    </MuiLink>
  );
}
