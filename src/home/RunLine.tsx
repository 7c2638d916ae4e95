import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { RunRecord } from '../runs/runRecords';
import { useRunState } from '../runs/useRunState';
import { paths } from '../ui/paths';
import { RunCounts } from '../ui/results/RunCounts';
import { RouterLink } from '../ui/RouterLink';
import { rowLinkSx, rowSx } from './rowLink';

/** One run: when it was, how it ended, and how many changes came to each verdict. */
export function RunLine({ run }: { readonly run: RunRecord }) {
  const t = useTranslations('home.runs');
  const states = useTranslations('history.states');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const state = useRunState()(run);
  const startedAt = new Date(run.startedAt);

  return (
    <Box
      component="li"
      sx={{
        ...rowSx,
        display: 'grid',
        gridTemplateColumns: { md: 'minmax(0, 1.2fr) minmax(0, 14rem) minmax(0, 1.4fr)' },
        columnGap: 2,
        alignItems: 'center',
        px: 2.5,
        py: { xs: 1.25, md: 0.25 },
        minHeight: 44,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Typography variant="body2" noWrap sx={{ fontWeight: 600 }} title={run.name}>
        <RouterLink to={paths.run(run.runId)} color="inherit" sx={rowLinkSx}>
          {run.name}
        </RouterLink>
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        title={format.dateTime(startedAt, { dateStyle: 'full', timeStyle: 'medium' })}
      >
        {t('by', {
          state: states(state),
          ago: format.relativeTime(startedAt, startedAt > now ? startedAt : now),
        })}
      </Typography>
      <RunCounts counts={run.counts} total={run.total} />
    </Box>
  );
}
