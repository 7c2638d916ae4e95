import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ReadingProgress } from '../directory/Directory';
import { shareOfReading } from '../directory/reading/shareOfReading';
import { useProgressWords } from '../messages/useProgressWords';
import { useDirectoryStatus } from '../queries/DirectoryContext';
import { Announcement } from '../ui/Announcement';
import { ReadingBar } from '../ui/ReadingBar';

interface ReadingLineProps {
  /** Whether what is shown below grows with the first reading. */
  readonly growing: boolean;
  /** What stands here while nothing is read. */
  readonly children: ReactNode;
}

const READ_ALOUD_MS = 10_000;

/** How far the organization has been read, in place of what is said of it else: as high, so that nothing below moves. */
export function ReadingLine({ growing, children }: ReadingLineProps) {
  const { reading, partial } = useDirectoryStatus();
  return (
    <Box
      sx={{
        position: 'relative',
        minHeight: { xs: '3lh', sm: '2lh' },
        minWidth: { sm: '60ch' },
        // Another font would make its line higher than the others.
        '& code': { lineHeight: 1 },
      }}
    >
      {reading.kind === 'reading' ? (
        <Progress progress={reading.progress} growing={growing && partial} />
      ) : (
        children
      )}
    </Box>
  );
}

interface ProgressProps {
  readonly progress: ReadingProgress;
  readonly growing: boolean;
}

function Progress({ progress, growing }: ProgressProps) {
  const t = useTranslations('organization.progress');
  const common = useTranslations('common');
  const notice = useTranslations('organization.notice');
  const { read, timeLeft } = useProgressWords()(progress);
  const words = common('sentences', { first: read, second: timeLeft ?? '' });

  return (
    <>
      <Box component="span" sx={{ display: 'block', fontVariantNumeric: 'tabular-nums' }}>
        {words}
      </Box>
      {growing && t('growing')} {progress.byCursor && notice('cursor')}
      <ReadingBar label={t('label')} words={read} share={shareOfReading(progress)} />
      <Announcement text={`${t('label')}: ${words}`} pauseMs={READ_ALOUD_MS} />
    </>
  );
}
