import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { WantedTable } from '../../directory/wantedTable';
import { presentRequests } from '../../queries/presentStates';
import type { Present } from './usePresentStates';
import type { WantedEntry } from './useWantedTable';

interface CompareBarProps {
  readonly table: WantedTable;
  readonly entries: readonly WantedEntry[];
  readonly present: Present;
}

/** What comparing takes, before it starts, and how far it has come. */
export function CompareBar({ table, entries, present }: CompareBarProps) {
  const t = useTranslations('batch.states');
  const common = useTranslations('common');
  const { progress, isReading } = present;
  const takes =
    table.headings.length > 0 && table.licensesColumn === null
      ? t('noLicenses')
      : t('reads', { rows: table.rows.length, requests: presentRequests(entries) });

  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
        <Button
          variant={present.data === undefined ? 'contained' : 'outlined'}
          color="secondary"
          disabled={entries.length === 0 || isReading}
          onClick={() => present.compare(entries)}
        >
          {present.data === undefined ? t('compare') : t('compareAgain')}
        </Button>
        {isReading && <Button onClick={present.cancel}>{common('cancel')}</Button>}
        <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: '1 1 240px' }}>
          {isReading && progress !== null ? t('progressOf', { done: progress.done, of: progress.of }) : takes}
        </Typography>
      </Box>
      {isReading && (
        <LinearProgress
          variant="determinate"
          value={(100 * (progress?.done ?? 0)) / Math.max(1, progress?.of ?? 1)}
          aria-label={t('progress')}
          sx={{ mt: 1.5 }}
        />
      )}
    </Box>
  );
}
