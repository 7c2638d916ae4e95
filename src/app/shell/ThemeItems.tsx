import CheckIcon from '@mui/icons-material/Check';
import ContrastIcon from '@mui/icons-material/ContrastOutlined';
import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { useTranslations } from 'use-intl';

const MODES = [
  { mode: 'light', Icon: LightModeIcon },
  { mode: 'dark', Icon: DarkModeIcon },
  { mode: 'system', Icon: ContrastIcon },
] as const;

/** Light, dark, or as the system has it: kept in this browser. */
export function ThemeItems() {
  const t = useTranslations('app.theme');
  const { mode: current = 'system', setMode } = useColorScheme();

  return (
    <>
      <ListSubheader
        role="presentation"
        disableSticky
        sx={{ px: 1.25, lineHeight: 2.4, bgcolor: 'transparent' }}
      >
        {t('label')}
      </ListSubheader>
      {MODES.map(({ mode, Icon }) => (
        <MenuItem
          key={mode}
          role="menuitemradio"
          aria-checked={mode === current}
          aria-label={t('choose', { theme: t(mode) })}
          onClick={() => setMode(mode)}
        >
          <ListItemIcon>
            <Icon sx={{ fontSize: 18 }} />
          </ListItemIcon>
          {t(mode)}
          {mode === current && (
            <CheckIcon aria-hidden sx={{ ml: 'auto', fontSize: 18, color: 'primary.main' }} />
          )}
        </MenuItem>
      ))}
    </>
  );
}
