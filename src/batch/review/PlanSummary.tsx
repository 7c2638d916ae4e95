import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import { StatNumber } from '../../ui/StatNumber';
import { useEstimate } from './useEstimate';
import type { Planning } from './usePlan';

/** The plan in figures, when it was read, and what running it takes. */
export function PlanSummary({ planning }: { readonly planning: Extract<Planning, { kind: 'planned' }> }) {
  const t = useTranslations('batch.review');
  const format = useFormatter();
  const { plan, reads, isReading, isPlanning, readAgain } = planning;
  const estimate = useEstimate(planning);

  return (
    <Paper component="section" variant="outlined" aria-label={t('summary.label')}>
      {(isReading || isPlanning) && (
        <LinearProgress aria-label={t(isReading ? 'readingLabel' : 'planningLabel')} />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          p: 2.5,
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
        }}
      >
        <StatNumber label={t('summary.change')} value={plan.counts.change} note={t('summary.changeNote')} />
        <StatNumber
          label={t('summary.already')}
          value={plan.counts.already}
          note={t('summary.alreadyNote')}
        />
        <StatNumber
          label={t('summary.obstacle')}
          value={plan.counts.obstacle}
          note={t('summary.obstacleNote')}
        />
        <StatNumber
          label={t('summary.warning')}
          value={plan.counts.warning}
          note={t('summary.warningNote')}
        />
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          px: 2.5,
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 260px' }}>
          {t('readAt', {
            count: reads.licenses.size,
            time: format.dateTime(reads.readAt, { timeStyle: 'medium' }),
          })}{' '}
          {plan.counts.change > 0 && estimate !== null && t('estimate', { ...estimate })}
        </Typography>
        <Button size="small" onClick={readAgain} disabled={isReading}>
          {isReading ? t('readingAgain') : t('readAgain')}
        </Button>
      </Box>
    </Paper>
  );
}
