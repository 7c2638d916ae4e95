import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import LogoutIcon from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DensityItems } from './DensityItems';
import { HelpItems } from './HelpItems';
import { initialsOf } from './initialsOf';
import { ThemeItems } from './ThemeItems';
import type { Account } from './useAccount';

/** Who is signed in, and what is theirs: the theme, and the way out. */
export function AccountMenu({ account }: { readonly account: Account }) {
  const t = useTranslations('app');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const popupId = useId();
  const close = () => setAnchor(null);

  return (
    <>
      <ButtonBase
        aria-label={t('account.label', { name: account.name })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        {...(anchor !== null && { 'aria-controls': popupId })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ gap: 1, p: 0.5, borderRadius: 1, flexShrink: 0, '&:hover': { bgcolor: 'action.hover' } }}
      >
        <Box
          component="span"
          aria-hidden
          sx={{
            display: 'grid',
            placeItems: 'center',
            width: 28,
            height: 28,
            borderRadius: '50%',
            lineHeight: 1,
            fontSize: '0.6875rem',
            fontWeight: 650,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
          }}
        >
          {initialsOf(account.name)}
        </Box>
        <Typography
          component="span"
          variant="body2"
          noWrap
          sx={{ display: { xs: 'none', md: 'inline' }, maxWidth: 180, fontWeight: 500 }}
        >
          {account.name}
        </Typography>
        <ExpandMoreIcon
          aria-hidden
          sx={{ fontSize: 18, color: 'text.secondary', display: { xs: 'none', md: 'block' } }}
        />
      </ButtonBase>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            id: popupId,
            role: 'dialog',
            'aria-label': t('account.label', { name: account.name }),
            sx: { mt: 0.5, width: 264, border: 1, borderColor: 'divider', bgcolor: 'surface.raised' },
          },
        }}
      >
        <Box sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
          <Typography variant="subtitle1">{account.name}</Typography>
          {account.email !== null && (
            <Typography variant="body2" color="text.secondary">
              {account.email}
            </Typography>
          )}
          <Typography variant="body2" color="text.secondary">
            {t('account.at', { organization: account.organizationName, region: account.region })}
          </Typography>
        </Box>
        <MenuList
          autoFocusItem={anchor !== null}
          variant="menu"
          aria-label={t('account.label', { name: account.name })}
          onKeyDown={(event) => {
            if (event.key === 'Tab') close();
          }}
          sx={{ p: 0.5 }}
        >
          <ThemeItems />
          <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
          <DensityItems />
          <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
          <HelpItems onChoose={close} />
          <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
          <MenuItem
            onClick={() => {
              close();
              account.signOut();
            }}
          >
            <ListItemIcon>
              <LogoutIcon sx={{ fontSize: 18 }} />
            </ListItemIcon>
            {t('account.signOut')}
          </MenuItem>
        </MenuList>
      </Popover>
    </>
  );
}
