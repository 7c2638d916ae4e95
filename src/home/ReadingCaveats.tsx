import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';
import type { Completeness } from '../directory/OrganizationReading';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';

interface ReadingCaveatsProps {
  readonly completeness: Pick<Completeness, 'people' | 'mayBeIncomplete'>;
}

/** What a whole reading couldn't tell, in a line each; Organization says more. */
export function ReadingCaveats({ completeness: { people, mayBeIncomplete } }: ReadingCaveatsProps) {
  const t = useTranslations('home.notice');
  const details = (
    <RouterLink to={paths.organization()} color="inherit" underline="always">
      {t('details')}
    </RouterLink>
  );
  return (
    <>
      {mayBeIncomplete && (
        <Alert severity="warning" variant="outlined">
          {t('incomplete')} {details}
        </Alert>
      )}
      {people === 'forbidden' && (
        <Alert severity="info" variant="outlined">
          {t('forbidden')} {details}
        </Alert>
      )}
      {(people === 'capped' || people === 'failed') && (
        <Alert severity="warning" variant="outlined">
          {t('names')} {details}
        </Alert>
      )}
    </>
  );
}
