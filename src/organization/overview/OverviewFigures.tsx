import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslations } from 'use-intl';
import type { OrganizationOverview } from '../../directory/overview/overview';
import { StatNumber } from '../../ui/StatNumber';

/** The few numbers that come first. */
export function OverviewFigures({ overview }: { readonly overview: OrganizationOverview }) {
  const t = useTranslations('overview.figures');
  const { licensed, unlicensed, untold, holders } = overview;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('label')}
      sx={{ px: 2.5, py: 2, display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 2 }}
    >
      <StatNumber label={t('licensed')} value={licensed} />
      <StatNumber label={t('unlicensed')} value={unlicensed} />
      {untold > 0 && <StatNumber label={t('untold')} value={untold} />}
      <Box>
        <StatNumber label={t('licenses')} value={holders.length} />
      </Box>
    </Paper>
  );
}
