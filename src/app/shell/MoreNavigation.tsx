import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type SvgIcon from '@mui/material/SvgIcon';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { navigationItemSx } from './NavigationLink';

interface MoreNavigationProps {
  readonly label: string;
  readonly items: readonly { readonly to: string; readonly label: string; readonly Icon: typeof SvgIcon }[];
}

/** The pages that have no room in the bar of a narrow window; marked as the page's own where it is one of them. */
export function MoreNavigation({ label, items }: MoreNavigationProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { pathname } = useLocation();
  const isHere = items.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));

  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(isHere && { 'aria-current': 'true' })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={navigationItemSx}
      >
        <Box component="span" aria-hidden sx={{ display: 'inline-flex', fontSize: 21 }}>
          <MoreHorizIcon fontSize="inherit" />
        </Box>
        {label}
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      >
        {items.map(({ to, label: name, Icon }) => (
          <MenuItem
            key={to}
            component={NavLink}
            to={to}
            onClick={() => setAnchor(null)}
            sx={{ minHeight: 44 }}
          >
            <ListItemIcon>
              <Icon sx={{ fontSize: 20 }} />
            </ListItemIcon>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
