import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { OrganizationProgress } from '../directory/OrganizationReading';

interface ReadingProgressProps {
  readonly progress: OrganizationProgress;
  /** Whether what is shown below grows with it, as on the first reading. */
  readonly growing: boolean;
}

/** How far the reading has come. */
export function ReadingProgress({ progress, growing }: ReadingProgressProps) {
  const t = useTranslations('organization.progress');
  const { peopleRead, peopleTotal, assignmentsRead, assignmentsTotal } = progress;
  const people =
    peopleTotal === null
      ? t('peopleOnly', { read: peopleRead })
      : t('people', { read: peopleRead, total: Math.max(peopleTotal, peopleRead) });
  const assignments =
    assignmentsTotal === null
      ? t('assignmentsOnly', { read: assignmentsRead })
      : t('assignments', { read: assignmentsRead, total: Math.max(assignmentsTotal, assignmentsRead) });
  const percent = percentOf(progress);

  return (
    <Stack sx={{ gap: 0.75, mb: 3 }}>
      <LinearProgress
        aria-label={t('label')}
        aria-valuetext={`${people}, ${assignments}`}
        {...(percent !== null && { variant: 'determinate' as const, value: percent })}
      />
      <Typography variant="body2" color="textSecondary">
        {people}, {assignments}. {growing && t('growing')}
      </Typography>
    </Stack>
  );
}

/** Both halves count alike, and one whose total isn't told counts as not begun. Null while neither is told. */
function percentOf(progress: OrganizationProgress): number | null {
  const { peopleRead, peopleTotal, assignmentsRead, assignmentsTotal } = progress;
  if (peopleTotal === null && assignmentsTotal === null) return null;
  return (shareRead(peopleRead, peopleTotal) + shareRead(assignmentsRead, assignmentsTotal)) * 50;
}

function shareRead(read: number, total: number | null): number {
  if (total === null) return 0;
  return total === 0 ? 1 : Math.min(1, read / total);
}
