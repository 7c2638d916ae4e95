import { Announcement } from '../ui/Announcement';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { ReadingProgress as Progress } from '../directory/Directory';
import { shareOfReading } from '../directory/reading/shareOfReading';
import { useProgressWords } from '../messages/useProgressWords';
import { useDirectory } from '../queries/DirectoryContext';

interface ReadingProgressProps {
  readonly progress: Progress;
  /** Whether what is shown below grows with it, as on the first reading. */
  readonly growing: boolean;
}

const READ_ALOUD_MS = 10_000;

/** How far the reading has come, and the way to end it. */
export function ReadingProgress({ progress, growing }: ReadingProgressProps) {
  const t = useTranslations('organization.progress');
  const common = useTranslations('common');
  const notice = useTranslations('organization.notice');
  const directory = useDirectory();
  const { read, timeLeft } = useProgressWords()(progress);
  const share = shareOfReading(progress);

  return (
    <Stack direction="row" sx={{ gap: 2, mb: 3, alignItems: 'center' }}>
      <Stack sx={{ gap: 0.75, flex: 1, minWidth: 0 }}>
        <LinearProgress
          aria-label={t('label')}
          aria-valuetext={read}
          {...(share !== null && { variant: 'determinate' as const, value: share * 100 })}
        />
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {common('sentences', { first: read, second: timeLeft ?? '' })} {growing && t('growing')}{' '}
          {progress.byCursor && notice('cursor')}
        </Typography>
        <Announcement
          text={`${t('label')}: ${common('sentences', { first: read, second: timeLeft ?? '' })}`}
          pauseMs={READ_ALOUD_MS}
        />
      </Stack>
      <Button size="small" variant="outlined" onClick={directory.cancel}>
        {common('cancel')}
      </Button>
    </Stack>
  );
}
