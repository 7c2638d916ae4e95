import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../ui/ErrorState';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import type { OrganizationConfig } from './appConfig';
import { useAuth } from './AuthContext';
import { AuthFrame } from './AuthFrame';
import type { SignInFailure } from './authState';
import { useSignInFailureWords } from './useSignInFailureWords';

interface SignInFailurePageProps {
  readonly failure: SignInFailure;
  /** Null where the answer belongs to no sign-in that this tab knows. */
  readonly organization: OrganizationConfig | null;
  readonly returnPath: string;
}

/** A sign-in that came to nothing: why, that nothing was kept, and what to do. */
export function SignInFailurePage({ failure, organization, returnPath }: SignInFailurePageProps) {
  const t = useTranslations('auth.failure');
  const auth = useAuth();
  const words = useSignInFailureWords()(failure);
  const error = failure.kind === 'unverified' || failure.kind === 'exchange' ? failure.error : null;
  const again = organization ?? auth.config.organizations[0];

  return (
    <AuthFrame>
      <title>{t('heading')}</title>
      <Stack sx={{ gap: 3 }}>
        <Typography variant="h1">{words.title}</Typography>
        {error === null ? (
          <Alert severity="error" variant="outlined">
            {words.body.map((sentence) => (
              <Typography key={sentence} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {sentence}
              </Typography>
            ))}
          </Alert>
        ) : (
          <>
            <Typography color="textSecondary">{words.body.join(' ')}</Typography>
            <ErrorState error={error} changed={t('nothingChanged')} />
          </>
        )}
        <Typography variant="body2" color="textSecondary">
          {t('nothingChanged')}
          {words.detail !== null && ` ${t('technical', { detail: words.detail })}`}
        </Typography>
        <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          {failure.kind === 'unverified' && (
            <Button variant="contained" onClick={() => void auth.retryVerification()}>
              {t('retry')}
            </Button>
          )}
          {again !== undefined && failure.kind !== 'openerGone' && (
            <Button
              variant={failure.kind === 'unverified' ? 'outlined' : 'contained'}
              onClick={() => void auth.signIn(again, returnPath)}
            >
              {t('again')}
            </Button>
          )}
          <RouterLink to={paths.login()}>{t('toLogin')}</RouterLink>
        </Stack>
      </Stack>
    </AuthFrame>
  );
}
