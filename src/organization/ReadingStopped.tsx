import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import type { ReadingProgress } from '../directory/Directory';
import { useDirectory } from '../queries/DirectoryContext';
import { useProgressWords } from './useProgressWords';

interface ReadingStoppedProps {
  readonly progress: ReadingProgress;
  /** Whether what is shown below is no more than was read until then. */
  readonly partial: boolean;
}

/** A reading that the admin has cancelled, and the way on. */
export function ReadingStopped({ progress, partial }: ReadingStoppedProps) {
  const t = useTranslations('organization.stopped');
  const directory = useDirectory();
  const words = useProgressWords()(progress);
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mb: 3 }}
      action={
        <Button color="inherit" size="small" onClick={directory.resume}>
          {t('resume')}
        </Button>
      }
    >
      {t('cancelled', { read: words.read })} {partial ? t('partial') : t('before')}
    </Alert>
  );
}
