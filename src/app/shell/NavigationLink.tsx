import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { paths } from '../../ui/paths';

interface NavigationLinkProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
}

/** An item of the navigation: beside its icon, or under it on a phone. */
export const navigationItemSx = {
  display: 'flex',
  width: '100%',
  flexDirection: { xs: 'column', md: 'row' },
  justifyContent: { xs: 'center', md: 'flex-start' },
  gap: { xs: 0.25, md: 1.25 },
  px: { xs: 0, md: 1.25 },
  py: { xs: 0.75, md: 0 },
  minHeight: { xs: 48, md: 'var(--ld-navigation-height)' },
  borderRadius: '7px',
  fontSize: { xs: '0.625rem', md: '0.8125rem' },
  letterSpacing: { xs: '-0.02em', md: 'normal' },
  fontWeight: 500,
  color: 'text.secondary',
  '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
  '&[aria-current], &[aria-expanded="true"]': {
    bgcolor: 'action.selected',
    color: 'primary.main',
    fontWeight: { xs: 500, md: 600 },
  },
} as const;

/** One item of the navigation; the page's own is marked by weight, colour and aria-current. */
export function NavigationLink({ to, icon, label }: NavigationLinkProps) {
  return (
    <ButtonBase
      component={NavLink}
      to={to}
      // Every address begins as Home's does.
      end={to === paths.home()}
      sx={navigationItemSx}
    >
      <Box component="span" aria-hidden sx={{ display: 'inline-flex', fontSize: { xs: 21, md: 18 } }}>
        {icon}
      </Box>
      <Box
        component="span"
        sx={{ lineHeight: 1.3, textAlign: 'center', maxWidth: '100%', overflowWrap: 'anywhere' }}
      >
        {label}
      </Box>
    </ButtonBase>
  );
}
