import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField } from '../SearchField';
import { Term } from '../Term';
import { VERDICT_KEYS, type ResultRow } from './resultRow';
import type { ResultsFilterState } from './useResultsFilter';

interface ResultsFilterProps {
  readonly rows: readonly ResultRow[];
  readonly visible: number;
  readonly filter: ResultsFilterState;
  readonly actions: ReactNode;
}

/** One button a verdict with its count, a search, and what can be done with the results. */
export function ResultsFilter({ rows, visible, filter, actions }: ResultsFilterProps) {
  const t = useTranslations('history');
  const counts = VERDICT_KEYS.map((verdict) => ({
    verdict,
    count: rows.filter((row) => row.verdict === verdict).length,
  }));

  return (
    <Stack sx={{ gap: 1.25 }}>
      <Stack direction="row" role="group" aria-label={t('filterByVerdict')} sx={{ flexWrap: 'wrap', gap: 1 }}>
        {[{ verdict: null, count: rows.length }, ...counts].map(({ verdict, count }) => (
          <Chip
            key={verdict ?? 'all'}
            component="button"
            clickable
            variant={filter.verdict === verdict ? 'filled' : 'outlined'}
            color={filter.verdict === verdict ? 'primary' : 'default'}
            aria-pressed={filter.verdict === verdict}
            disabled={count === 0 && verdict !== null && filter.verdict !== verdict}
            label={t('verdictCount', {
              verdict: verdict === null ? t('all') : t(`verdicts.${verdict}`),
              count,
            })}
            onClick={() => filter.show(verdict)}
          />
        ))}
        <Term name="verdict" />
      </Stack>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SearchField
          label={t('findResult')}
          hideLabel
          value={filter.text}
          onChange={filter.find}
          width={240}
        />
        <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: '1 1 120px' }}>
          {t('shown', { visible, all: rows.length })}
        </Typography>
        {actions}
      </Stack>
    </Stack>
  );
}
