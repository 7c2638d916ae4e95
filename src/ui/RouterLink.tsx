import MuiLink, { type LinkProps } from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface RouterLinkProps extends Pick<LinkProps, 'color' | 'underline' | 'variant' | 'sx'> {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link inside the console. */
export function RouterLink({ to, children, ...look }: RouterLinkProps) {
  return (
    <MuiLink component={Link} to={to} {...look}>
      {children}
    </MuiLink>
  );
}
