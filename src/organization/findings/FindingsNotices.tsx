import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { OrganizationSummary } from '../../directory/Directory';
import type { FindingsAnswer } from '../../directory/findings/findings';

interface FindingsNoticesProps {
  readonly answer: FindingsAnswer;
  readonly summary: OrganizationSummary;
}

/** What bounds all findings. */
export function FindingsNotices({ answer, summary }: FindingsNoticesProps) {
  const t = useTranslations('findings');
  return (
    <Stack sx={{ gap: 1.5, mb: 3, '&:empty': { display: 'none' } }}>
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
