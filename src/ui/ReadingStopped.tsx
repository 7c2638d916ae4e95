import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useProgressWords, type ProgressFacts } from '../messages/useProgressWords';

interface ReadingStoppedProps {
  /** How far it had come. */
  readonly progress: ProgressFacts;
  /** Whether what is shown below is no more than was read until then. */
  readonly partial: boolean;
  readonly onResume: () => void;
}

/** A reading that the admin has cancelled, and the way on. */
export function ReadingStopped({ progress, partial, onResume }: ReadingStoppedProps) {
  const t = useTranslations('organization.stopped');
  const words = useProgressWords()(progress);
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button color="inherit" size="small" onClick={onResume}>
          {t('resume')}
        </Button>
      }
    >
      {t('cancelled', { read: words.read })} {partial ? t('partial') : t('before')}
    </Alert>
  );
}
