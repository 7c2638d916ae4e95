import ContrastIcon from '@mui/icons-material/ContrastOutlined';
import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import { useColorScheme } from '@mui/material/styles';
import { useTranslations } from 'use-intl';
import { ChoiceItems } from './ChoiceItems';

const MODES = [
  { mode: 'light', Icon: LightModeIcon },
  { mode: 'dark', Icon: DarkModeIcon },
  { mode: 'system', Icon: ContrastIcon },
] as const;

/** Light, dark, or as the system has it: kept in this browser. */
export function ThemeItems() {
  const t = useTranslations('app.theme');
  const { mode: current = 'system', setMode } = useColorScheme();
  const choices = MODES.map(({ mode, Icon }) => ({
    value: mode,
    Icon,
    text: t(mode),
    label: t('choose', { theme: t(mode) }),
  }));

  return <ChoiceItems title={t('label')} choices={choices} chosen={current} onChoose={setMode} />;
}
