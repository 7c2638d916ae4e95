import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import type { ReadingState } from '../directory/Directory';
import { useDirectory } from '../queries/DirectoryContext';
import { ErrorState } from '../ui/ErrorState';

interface ReadOnProps {
  readonly reading: ReadingState;
}

/** Why a reading of the organization broke off, and the way on; nothing while there is none that did. */
export function ReadOn({ reading }: ReadOnProps) {
  const t = useTranslations('batch');
  const directory = useDirectory();
  if (reading.kind === 'failed') return <ErrorState error={reading.error} onRetry={directory.resume} />;
  if (reading.kind !== 'cancelled') return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button color="inherit" size="small" onClick={directory.resume}>
          {t('readOn')}
        </Button>
      }
    >
      {t('readingCancelled')}
    </Alert>
  );
}
