import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface RunCardProps {
  readonly name: string;
  readonly state: string;
  readonly tone: 'primary' | 'warning' | 'success';
  readonly done: number;
  readonly total: number;
  readonly body?: string;
  /** Buttons. */
  readonly actions: ReactNode;
  /** Why a button could not do what it says. */
  readonly notice?: ReactNode;
}

/** A run at a glance: how far it is, how it stands, and the way to it. */
export function RunCard({ name, state, tone, done, total, body, actions, notice }: RunCardProps) {
  const t = useTranslations('home.run');
  const progress = t('progress', { done, total });
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('label')}
      sx={{ px: 2.5, py: 2, display: 'grid', gap: 1.5, borderColor: `${tone}.main` }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { sm: 'minmax(0, 1fr) auto' },
          columnGap: 2,
          rowGap: 1.5,
          alignItems: 'center',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            <Chip size="small" color={tone} label={state} />
          </Stack>
          <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {progress}. {body}
          </Typography>
        </Box>
        <Stack direction="row" sx={{ gap: 1 }}>
          {actions}
        </Stack>
      </Box>
      <LinearProgress
        variant="determinate"
        color={tone}
        value={total === 0 ? 100 : Math.min(100, (100 * done) / total)}
        aria-label={t('progressLabel', { name })}
        aria-valuetext={progress}
        sx={{ height: 6, borderRadius: 3 }}
      />
      {notice}
    </Paper>
  );
}
