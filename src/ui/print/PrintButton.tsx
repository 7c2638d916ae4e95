import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';

/** Prints the page as a report: without navigation and buttons, black on white. On a phone that is the browser's business. */
export function PrintButton() {
  const t = useTranslations('common');
  return (
    <Button onClick={() => window.print()} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
      {t('print')}
    </Button>
  );
}
