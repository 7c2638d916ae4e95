import CheckIcon from '@mui/icons-material/Check';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useTranslations } from 'use-intl';
import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages';
import type { LanguageChoice } from '../../messages/useLanguageChoice';

/** The languages, each by its own name: kept in this browser. */
export function LanguageItems({ language: current, choose }: LanguageChoice) {
  const t = useTranslations('app.language');

  return (
    <>
      <ListSubheader
        role="presentation"
        disableSticky
        sx={{ px: 1.25, lineHeight: 2.4, bgcolor: 'transparent' }}
      >
        {t('label')}
      </ListSubheader>
      {LANGUAGES.map((language) => (
        <MenuItem
          key={language}
          role="menuitemradio"
          aria-checked={language === current}
          lang={language}
          onClick={() => choose(language)}
        >
          {LANGUAGE_NAMES[language]}
          {language === current && (
            <CheckIcon aria-hidden sx={{ ml: 'auto', fontSize: 18, color: 'primary.main' }} />
          )}
        </MenuItem>
      ))}
    </>
  );
}
