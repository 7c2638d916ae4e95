import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { SearchField } from '../../ui/SearchField';
import type { TermName } from '../../ui/help/TermName';
import { TermWords } from '../../ui/help/TermWords';

/** All words that License Desk explains, and a search among them. */
export function Glossary() {
  const t = useTranslations('help.glossary');
  const meanings = useTranslations('terms.of');
  const words = useTranslations('app.terms');
  const [search, setSearch] = useState('');
  const wanted = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const found = namesOf(useMessages().terms.of).filter((name) => {
    const text = `${words(name)} ${meanings(`${name}.meaning`)}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });

  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('description')}
      </Typography>
      <SearchField hideLabel label={t('find')} value={search} onChange={setSearch} delayMs={0} width="100%" />
      <Typography role="status" variant="body2" color="text.secondary" sx={{ mt: 1, minHeight: 20 }}>
        {found.length === 0 ? t('none') : t('found', { count: found.length })}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {found.map((name) => (
          <Box
            key={name}
            sx={{ py: 1.5, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}
          >
            <Typography component="dt" variant="subtitle1">
              {words(name)}
            </Typography>
            <Box component="dd" sx={{ m: 0, mt: 0.25 }}>
              <TermWords name={name} />
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}

/** In the order in which the catalogue explains them. */
function namesOf(known: Readonly<Record<TermName, unknown>>): readonly TermName[] {
  const isName = (name: string): name is TermName => name in known;
  return Object.keys(known).filter(isName);
}
