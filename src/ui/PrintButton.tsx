import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';

/** Prints the page as a report: without navigation and buttons, black on white. */
export function PrintButton() {
  const t = useTranslations('common');
  return (
    <Button size="small" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
