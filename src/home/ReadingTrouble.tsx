import { useTranslations } from 'use-intl';
import { MissingPermission } from '../auth/MissingPermission';
import { PERMISSIONS } from '../auth/permissions';
import { useDirectory, useDirectoryStatus } from '../queries/DirectoryContext';
import { useProgressWords } from '../messages/useProgressWords';
import { ErrorState } from '../ui/ErrorState';
import { ReadingStopped } from '../ui/ReadingStopped';
import { ReadingCaveats } from './ReadingCaveats';

interface ReadingTroubleProps {
  /** Whether it isn't read for want of a permission. */
  readonly isForbidden: boolean;
}

/** Why the organization isn't read, or not to its end, and what that means for what is shown. */
export function ReadingTrouble({ isForbidden }: ReadingTroubleProps) {
  const t = useTranslations('organization.notice');
  const directory = useDirectory();
  const words = useProgressWords();
  const { reading, summary, partial } = useDirectoryStatus();

  if (isForbidden) return <MissingPermission what={t('reading')} anyOf={PERMISSIONS.viewLicenses} />;
  if (reading.kind === 'cancelled') {
    return <ReadingStopped progress={reading.progress} partial={partial} onResume={directory.resume} />;
  }
  if (reading.kind === 'failed') {
    const { error, progress } = reading;
    const hasBegun = progress.peopleRead + progress.assignmentsRead > 0;
    return (
      <ErrorState
        error={error}
        {...(summary !== null
          ? { changed: t('refreshFailed') }
          : hasBegun && { changed: t('readSoFar', { read: words(progress).read }) })}
        onRetry={directory.resume}
      />
    );
  }
  return summary === null ? null : <ReadingCaveats completeness={summary.completeness} />;
}
