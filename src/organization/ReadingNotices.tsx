import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Completeness } from '../directory/OrganizationReading';
import { ErrorState } from '../ui/ErrorState';
import { codeText } from './codeText';

interface ReadingNoticesProps {
  readonly completeness: Completeness;
  /** Reads on where people's names broke off. */
  readonly onResume: () => void;
  readonly onShowWithoutPerson: () => void;
}

/** What the reading couldn't tell, and what that means for what is shown. */
export const ReadingNotices = memo(function ReadingNotices(props: ReadingNoticesProps) {
  const { completeness, onResume, onShowWithoutPerson } = props;
  const t = useTranslations('organization.notice');
  const { people, peopleError, idsWithoutPerson, mayBeIncomplete } = completeness;
  const namesAreRead = people === 'read' || people === 'cursor';

  return (
    <Stack sx={{ gap: 1.5, mb: 3, '&:empty': { display: 'none' } }}>
      {mayBeIncomplete && (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{t('incompleteTitle')}</AlertTitle>
          {t('incomplete')}
        </Alert>
      )}
      {people === 'forbidden' && (
        <Alert severity="info" variant="outlined">
          <AlertTitle>{t('forbiddenTitle')}</AlertTitle>
          {t.rich('forbidden', { code: codeText })}
        </Alert>
      )}
      {people === 'capped' && (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{t('cappedTitle')}</AlertTitle>
          {t('capped')}
        </Alert>
      )}
      {people === 'failed' && <ErrorState error={peopleError} changed={t('failed')} onRetry={onResume} />}
      {people === 'cursor' && (
        <Alert severity="info" variant="outlined">
          {t('cursor')}
        </Alert>
      )}
      {namesAreRead && idsWithoutPerson > 0 && (
        <Alert
          severity="info"
          variant="outlined"
          action={
            <Button color="inherit" size="small" onClick={onShowWithoutPerson}>
              {t('showWithoutPerson', { count: idsWithoutPerson })}
            </Button>
          }
        >
          <AlertTitle>{t('withoutPersonTitle', { count: idsWithoutPerson })}</AlertTitle>
          {t('withoutPerson', { count: idsWithoutPerson })}
        </Alert>
      )}
    </Stack>
  );
});
