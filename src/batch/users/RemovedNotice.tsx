import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useTranslations } from 'use-intl';
import type { Removal } from './useRemoval';

const SHOWN_MS = 8_000;

export function RemovedNotice({ removal }: { readonly removal: Removal }) {
  const t = useTranslations('batch.users');
  return (
    <Snackbar
      open={removal.removed.length > 0}
      autoHideDuration={SHOWN_MS}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') removal.letStand();
      }}
      message={t('removed', { count: removal.removed.length })}
      action={
        <Button color="inherit" size="small" onClick={removal.takeBack}>
          {t('takeBack')}
        </Button>
      }
    />
  );
}
