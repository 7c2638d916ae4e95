import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/ApiError';
import { MissingPermission } from '../auth/MissingPermission';
import { PERMISSIONS } from '../auth/permissions';
import { useSession } from '../auth/SessionContext';
import { ErrorState } from '../ui/ErrorState';

interface ReadingFailureProps {
  readonly error: Error;
  /** Whether an earlier reading is shown below. */
  readonly hasReading: boolean;
  readonly onRetry: () => void;
}

/** Why the organization could not be read. */
export function ReadingFailure({ error, hasReading, onRetry }: ReadingFailureProps) {
  const t = useTranslations('organization');
  const { canViewLicenses } = useSession();
  const lacksPermission = error instanceof ApiError && error.status === 403 && !canViewLicenses;

  return (
    <Box sx={{ mb: 3 }}>
      {lacksPermission ? (
        <MissingPermission what={t('notice.reading')} anyOf={PERMISSIONS.viewLicenses} />
      ) : (
        <ErrorState
          error={error}
          {...(hasReading && { changed: t('notice.refreshFailed') })}
          onRetry={onRetry}
        />
      )}
    </Box>
  );
}
