import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/ApiError';
import { MissingPermission } from '../auth/MissingPermission';
import { PERMISSIONS } from '../auth/permissions';
import { useSession } from '../auth/SessionContext';
import { useDirectory, useDirectoryStatus } from '../queries/DirectoryContext';
import { ReadingStopped } from '../ui/ReadingStopped';
import { ReadingFailure } from './ReadingFailure';

/** Why a reading didn't come to its end; nothing while there is no trouble. */
export function ReadingTrouble() {
  const t = useTranslations('organization.notice');
  const { canViewLicenses } = useSession();
  const directory = useDirectory();
  const { reading, summary, partial } = useDirectoryStatus();

  // A refusal that is foreseen is told before it comes, so that it moves nothing; a service that tells all the
  // same is taken at its word.
  const isRefused = reading.kind === 'failed' ? isRefusal(reading.error) : summary === null;
  if (!canViewLicenses && isRefused) {
    return (
      <Box sx={{ mb: 3 }}>
        <MissingPermission what={t('reading')} anyOf={PERMISSIONS.viewLicenses} />
      </Box>
    );
  }
  if (reading.kind === 'cancelled') {
    return (
      <Box sx={{ mb: 3 }}>
        <ReadingStopped progress={reading.progress} partial={partial} onResume={directory.resume} />
      </Box>
    );
  }
  if (reading.kind !== 'failed') return null;
  return <ReadingFailure error={reading.error} progress={reading.progress} hasReading={summary !== null} />;
}

function isRefusal(error: Error): boolean {
  return error instanceof ApiError && error.status === 403;
}
