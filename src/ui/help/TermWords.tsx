import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { TermName } from './TermName';

/** What a word means, and where it matters. */
export function TermWords({ name }: { readonly name: TermName }) {
  const t = useTranslations('terms.of');
  return (
    <>
      <Typography variant="body2">{t(`${name}.meaning`)}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {t(`${name}.matters`)}
      </Typography>
    </>
  );
}
