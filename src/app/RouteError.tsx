import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useRouteError } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../ui/ErrorState';

/** What each browser says when a part of the app could not be fetched, and Vite of a part's styles. */
const PART_MISSING =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to fetch module/i;

/** In place of a page that broke, or whose code could not be fetched. */
export function RouteError() {
  const t = useTranslations('errors');
  const error = useRouteError();
  const isPartMissing = error instanceof Error && PART_MISSING.test(error.message);
  const reload = (
    <Button variant="outlined" color="inherit" sx={{ mt: 2 }} onClick={() => window.location.reload()}>
      {t('reload')}
    </Button>
  );

  return (
    <Container maxWidth="md" sx={{ py: 4 }}>
      {isPartMissing ? (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{t('partMissing.title')}</AlertTitle>
          <Typography variant="body2">{t('partMissing.body')}</Typography>
          <Typography variant="body2">{t('partMissing.action')}</Typography>
          {reload}
        </Alert>
      ) : (
        <ErrorState error={error} changed={t('unknownChanged')} action={reload} />
      )}
    </Container>
  );
}
