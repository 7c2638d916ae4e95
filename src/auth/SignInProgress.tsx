import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';

interface SignInProgressProps {
  readonly step: 'leaving' | 'signingOut' | 'completing' | 'popup';
}

/** Shown for the moments between this site and the sign-in's. */
export function SignInProgress({ step }: SignInProgressProps) {
  const t = useTranslations('auth');
  return (
    <Stack
      component="main"
      sx={{
        minHeight: '100dvh',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
        p: 3,
        textAlign: 'center',
      }}
    >
      <title>{t('login.documentTitle')}</title>
      <CircularProgress size={28} aria-hidden />
      <Typography role="status" variant="h1" sx={{ typography: 'h2' }}>
        {t(`progress.${step}`)}
      </Typography>
      {step === 'completing' && <Typography color="textSecondary">{t('progress.completingBody')}</Typography>}
    </Stack>
  );
}
