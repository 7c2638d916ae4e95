import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { OrganizationSummary } from '../../directory/Directory';
import { fromErrorFacts } from '../../directory/errorFacts';
import type { FindingsAnswer } from '../../directory/findings/findings';
import { ErrorState } from '../../ui/ErrorState';

interface FindingsNoticesProps {
  readonly answer: FindingsAnswer;
  readonly summary: OrganizationSummary;
}

const FAILURES = ['definitions', 'inferFailed'] as const;

/** What bounds all findings, and what the service answered where some can't be told. */
export function FindingsNotices({ answer, summary }: FindingsNoticesProps) {
  const t = useTranslations('findings');
  const reasons = new Set(answer.groups.flatMap(({ unknown }) => unknown.map(({ reason }) => reason)));
  const errors = FAILURES.flatMap((reason) => (reasons.has(reason) ? (answer.errors[reason] ?? []) : []));
  return (
    <Stack sx={{ gap: 1.5, mb: 3, '&:empty': { display: 'none' } }}>
      {errors.map((facts) => (
        <ErrorState key={JSON.stringify(facts)} error={fromErrorFacts(facts)} />
      ))}
      {summary.completeness.mayBeIncomplete && (
        <Alert severity="warning" variant="outlined">
          {t('incomplete')}
        </Alert>
      )}
      {answer.seesAllDivisions === false && (
        <Alert severity="info" variant="outlined">
          {t('divisions')}
        </Alert>
      )}
    </Stack>
  );
}
