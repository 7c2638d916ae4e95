import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../ui/ErrorState';
import { isPartMissing } from './isPartMissing';

/** In place of a page that broke, or whose code could not be fetched. */
export function PageFailure({ error }: { readonly error: unknown }) {
  const t = useTranslations('errors');
  const reload = (
    <Button variant="outlined" color="inherit" sx={{ mt: 2 }} onClick={() => window.location.reload()}>
      {t('reload')}
    </Button>
  );

  return (
    <Container maxWidth="md" sx={{ py: 4 }}>
      {isPartMissing(error) ? (
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
