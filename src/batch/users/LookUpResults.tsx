import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { ResolvedEntry } from '../../directory/resolvePeople';
import { ErrorState } from '../../ui/ErrorState';
import { AmbiguousEntry } from './AmbiguousEntry';
import { UnfoundEntries } from './UnfoundEntries';

interface LookUpResultsProps {
  readonly results: readonly ResolvedEntry[];
  readonly added: number;
}

/** What came of a look-up: how many were added, whom to choose among, and who is not there. */
export function LookUpResults({ results, added }: LookUpResultsProps) {
  const t = useTranslations('batch.users');
  const ambiguous = results.flatMap(({ entry, resolution }) =>
    resolution.kind === 'ambiguous' ? [{ entry, people: resolution.people }] : [],
  );
  const unfound = results.filter(({ resolution }) =>
    ['notFound', 'stranger', 'failed'].includes(resolution.kind),
  );
  const failure = results.find(({ resolution }) => resolution.kind === 'failed')?.resolution;

  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2 }}>
      <Alert
        severity={unfound.length + ambiguous.length === 0 ? 'success' : 'warning'}
        variant="outlined"
        role="status"
      >
        {t('lookedUp', { added, ambiguous: ambiguous.length, unfound: unfound.length })}
      </Alert>
      {failure?.kind === 'failed' && <ErrorState error={failure.error} />}
      {ambiguous.length > 0 && (
        <Box component="section" aria-label={t('ambiguousTitle')}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {t('ambiguousTitle')}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('ambiguousHint')}
          </Typography>
          <Box sx={{ display: 'grid', gap: 1 }}>
            {ambiguous.map(({ entry, people }) => (
              <AmbiguousEntry key={entry.normalized} entry={entry} people={people} />
            ))}
          </Box>
        </Box>
      )}
      {unfound.length > 0 && <UnfoundEntries entries={unfound} />}
    </Box>
  );
}
