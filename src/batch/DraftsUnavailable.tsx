import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';

interface DraftsUnavailableProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** This browser keeps nothing for License Desk, so a batch could be lost: it isn't begun. */
export function DraftsUnavailable({ error, onRetry }: DraftsUnavailableProps) {
  const t = useTranslations('batch.draft');
  const common = useTranslations('common');
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <Button color="inherit" onClick={onRetry}>
          {common('retry')}
        </Button>
      }
    >
      <AlertTitle>{t('unavailableTitle')}</AlertTitle>
      {t('unavailableBody')}
      <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        {t('browserSays', { message: error.message })}
      </Typography>
    </Alert>
  );
}
