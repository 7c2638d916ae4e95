import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import StorageIcon from '@mui/icons-material/StorageOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useLanguageChoice } from '../../messages/useLanguageChoice';
import { paths } from '../../ui/paths';
import { DensityItems } from './DensityItems';
import { HelpItems } from './HelpItems';
import { LanguageItems } from './LanguageItems';
import { ThemeItems } from './ThemeItems';
import type { Account } from './useAccount';

interface AccountPanelProps {
  readonly id: string;
  readonly account: Account;
  /** What opened it; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  /** The admin wants all gone that this browser keeps of them. */
  readonly onDelete: () => void;
}

/** What is the admin's: the theme, the density, the language, help, and the way out. */
export function AccountPanel({ id, account, anchor, onClose, onDelete }: AccountPanelProps) {
  const t = useTranslations('app');
  const languageChoice = useLanguageChoice();
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: {
          id,
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
          if (event.key === 'Tab') onClose();
        }}
        sx={{ p: 0.5 }}
      >
        <ThemeItems />
        <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
        <DensityItems />
        <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
        <LanguageItems {...languageChoice} />
        <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
        <HelpItems onChoose={onClose} />
        <MenuItem component={Link} to={paths.storage()} onClick={onClose}>
          <ListItemIcon>
            <StorageIcon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {t('account.storage')}
        </MenuItem>
        <MenuItem component={Link} to={paths.about()} onClick={onClose}>
          <ListItemIcon>
            <InfoIcon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {t('account.about')}
        </MenuItem>
        <Divider component="li" sx={{ mx: -0.5, my: 0.5 }} />
        <MenuItem
          onClick={() => {
            onClose();
            account.signOut();
          }}
        >
          <ListItemIcon>
            <LogoutIcon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {t('account.signOut')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            onClose();
            onDelete();
          }}
        >
          <ListItemIcon>
            <DeleteIcon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {t('account.signOutAndDelete')}
        </MenuItem>
      </MenuList>
      <Typography role="alert" variant="body2" color="error" sx={{ px: 2, '&:not(:empty)': { pb: 1.5 } }}>
        {languageChoice.hasFailed && t('language.failed')}
      </Typography>
    </Popover>
  );
}
