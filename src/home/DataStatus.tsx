import Box from '@mui/material/Box';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { OrganizationSummary, ReadingProgress } from '../directory/Directory';
import { shareOfReading } from '../directory/reading/shareOfReading';
import { useProgressWords } from '../messages/useProgressWords';
import { useDirectoryStatus } from '../queries/DirectoryContext';
import { ReadingBar } from '../ui/ReadingBar';

/** How old what is shown is, or how far it has been read. As high in each case, so that nothing below moves. */
export function DataStatus() {
  const { reading, summary } = useDirectoryStatus();
  return (
    <Box sx={{ position: 'relative', minHeight: { xs: '2lh', sm: '1lh' }, minWidth: { sm: '40ch' } }}>
      {reading.kind === 'reading' ? (
        <ReadingLine progress={reading.progress} />
      ) : (
        <ReadingAge summary={summary} isBroken={reading.kind !== 'idle'} />
      )}
    </Box>
  );
}

function ReadingLine({ progress }: { readonly progress: ReadingProgress }) {
  const t = useTranslations('organization.progress');
  const common = useTranslations('common');
  const { read, timeLeft } = useProgressWords()(progress);
  return (
    <>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {common('sentences', { first: read, second: timeLeft ?? '' })}
      </Box>
      <ReadingBar label={t('label')} words={read} share={shareOfReading(progress)} />
    </>
  );
}

interface ReadingAgeProps {
  readonly summary: OrganizationSummary | null;
  /** Whether a reading has begun and didn't come to its end. */
  readonly isBroken: boolean;
}

function ReadingAge({ summary, isBroken }: ReadingAgeProps) {
  const t = useTranslations('home.age');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  if (summary === null) return t(isBroken ? 'broken' : 'none');
  const readAt = new Date(summary.readAt);
  const ago = format.relativeTime(readAt, readAt > now ? readAt : now);
  return t.rich(summary.kept ? 'kept' : 'at', {
    ago,
    when: (words) => (
      <time
        dateTime={readAt.toISOString()}
        title={format.dateTime(readAt, { dateStyle: 'full', timeStyle: 'medium' })}
      >
        {words}
      </time>
    ),
  });
}
