import UpdateIcon from '@mui/icons-material/Update';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { newReleaseOptions } from './release';

/** Says that a new version was released while this one is at work, and offers to go over to it. */
export function ReleaseBanner() {
  const t = useTranslations('about.release');
  const { data: isThere } = useQuery(newReleaseOptions);

  return (
    <div role="status">
      {isThere && (
        <Alert
          severity="info"
          icon={<UpdateIcon />}
          role="presentation"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" size="small" onClick={() => window.location.reload()}>
              {t('reload')}
            </Button>
          }
        >
          <AlertTitle>{t('title')}</AlertTitle>
          {t('body')}
        </Alert>
      )}
    </div>
  );
}
