import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { ReadingProgress } from '../directory/Directory';
import { useProgressWords } from '../messages/useProgressWords';
import { useDirectory } from '../queries/DirectoryContext';
import { ErrorState } from '../ui/ErrorState';

interface ReadingFailureProps {
  readonly error: Error;
  /** How far it had come. */
  readonly progress: ReadingProgress;
  /** Whether an earlier reading is shown below. */
  readonly hasReading: boolean;
}

/** Why the organization could not be read. */
export function ReadingFailure({ error, progress, hasReading }: ReadingFailureProps) {
  const t = useTranslations('organization');
  const directory = useDirectory();
  const words = useProgressWords()(progress);
  const hasBegun = progress.peopleRead + progress.assignmentsRead > 0;

  return (
    <Box sx={{ mb: 3 }}>
      <ErrorState
        error={error}
        {...(hasReading
          ? { changed: t('notice.refreshFailed') }
          : hasBegun && { changed: t('notice.readSoFar', { read: words.read }) })}
        onRetry={directory.resume}
      />
    </Box>
  );
}
