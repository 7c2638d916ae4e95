import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface RouterLinkProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link inside the console. */
export function RouterLink({ to, children }: RouterLinkProps) {
  return (
    <MuiLink component={Link} to={to}>
      {children}
    </MuiLink>
  );
}
