import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/ApiError';
import { MissingPermission } from '../auth/MissingPermission';
import { PERMISSIONS } from '../auth/permissions';
import { useDirectory, useDirectoryStatus } from '../queries/DirectoryContext';
import { ErrorState } from '../ui/ErrorState';
import { ReadingAge } from './ReadingAge';

/** How far the organization has been read, or why not, and what that means for the people shown. */
export function ReadingNote() {
  const t = useTranslations('permissions.reading');
  const problems = useTranslations('permissions.problems');
  const directory = useDirectory();
  const { reading, summary } = useDirectoryStatus();

  if (reading.kind === 'failed') {
    const { error } = reading;
    if (error instanceof ApiError && error.status === 403 && summary === null) {
      return <MissingPermission what={problems('readingWhat')} anyOf={PERMISSIONS.viewLicenses} />;
    }
    return (
      <ErrorState
        error={error}
        {...(summary !== null && { changed: t('kept') })}
        onRetry={directory.resume}
      />
    );
  }
  if (reading.kind === 'cancelled' && summary === null) {
    return (
      <Alert
        severity="info"
        variant="outlined"
        action={
          <Button color="inherit" size="small" onClick={directory.resume}>
            {t('resume')}
          </Button>
        }
      >
        {t('cancelled')}
      </Alert>
    );
  }
  if (summary !== null) return <ReadingAge summary={summary} isReading={reading.kind === 'reading'} />;
  if (reading.kind === 'idle') return null;
  const { peopleRead, peopleTotal } = reading.progress;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {peopleTotal === null
        ? t('begun')
        : t('read', { read: peopleRead, total: Math.max(peopleRead, peopleTotal) })}
    </Typography>
  );
}
