import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { ResolveProgress } from '../../directory/resolvePeople';

interface LookupProgressProps {
  readonly progress: ResolveProgress | null;
  readonly onCancel: () => void;
}

/** How far a lookup has come, in requests. */
export function LookupProgress({ progress, onCancel }: LookupProgressProps) {
  const t = useTranslations('users.list');
  const common = useTranslations('common');
  const done = progress === null || progress.of === 0 ? 0 : (progress.done / progress.of) * 100;
  return (
    <Stack direction="row" sx={{ gap: 2, alignItems: 'center' }}>
      <LinearProgress variant="determinate" value={done} aria-label={t('progressLabel')} sx={{ flex: 1 }} />
      <Typography variant="body2" color="textSecondary">
        {progress === null ? common('loading') : t('progress', { done: progress.done, of: progress.of })}
      </Typography>
      <Button size="small" onClick={onCancel}>
        {common('cancel')}
      </Button>
    </Stack>
  );
}
