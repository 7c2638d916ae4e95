import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useDirectoryStatus } from '../queries/DirectoryContext';
import { Announcement } from '../ui/Announcement';

const READ_ALOUD_MS = 10_000;

/** How far the reading of the whole organization has come. */
export function ReadingProgress() {
  const t = useTranslations('batch');
  const { reading } = useDirectoryStatus();
  const data = reading.kind === 'idle' ? null : reading.progress;
  const done = (data?.peopleRead ?? 0) + (data?.assignmentsRead ?? 0);
  const of = (data?.peopleTotal ?? 0) + (data?.assignmentsTotal ?? 0);

  return (
    <Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {t('readingOrganization', { people: data?.peopleRead ?? 0 })}
      </Typography>
      <Announcement
        text={t('readingOrganization', { people: data?.peopleRead ?? 0 })}
        pauseMs={READ_ALOUD_MS}
      />
      <LinearProgress
        aria-label={t('readingOrganizationLabel')}
        variant={of > 0 ? 'determinate' : 'indeterminate'}
        value={of > 0 ? Math.min(100, (100 * done) / of) : 0}
      />
    </Box>
  );
}
