import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useAuth, useAuthState } from '../../auth/AuthContext';
import { isFramed } from '../../auth/embedding';
import { useSession } from '../../auth/SessionContext';
import { useSignInFailureWords } from '../../auth/useSignInFailureWords';
import { useCountdown } from '../../batch/run/useCountdown';

/** Says some minutes ahead that the sign-in ends, and takes it up again beside the page. */
export function SignInEnds() {
  const t = useTranslations('auth.session.ending');
  const auth = useAuth();
  const state = useAuthState();
  const { admin } = useSession();
  const describe = useSignInFailureWords(admin.person.name);
  const endsAt = state.status === 'signedIn' ? state.endsAt : null;
  const minutes = Math.max(1, Math.ceil(useCountdown(endsAt) / 60));
  const renewal = state.status === 'signedIn' && endsAt !== null ? state.renewal : null;
  const failed = renewal?.status === 'idle' ? renewal.failure : null;
  const failure = failed === null ? null : describe(failed);

  return (
    <div role="status" aria-label={t('label')}>
      {renewal !== null && (
        <Alert
          severity="warning"
          role="presentation"
          sx={{ mb: 2 }}
          action={
            <>
              {failure !== null && !isFramed && (
                <Button color="inherit" size="small" onClick={() => void auth.renewByRedirect()}>
                  {t('here')}
                </Button>
              )}
              <Button
                color="inherit"
                size="small"
                disabled={renewal.status === 'waiting'}
                onClick={() => void auth.renewInPopup()}
              >
                {t('renew')}
              </Button>
            </>
          }
        >
          {failure !== null && <AlertTitle>{failure.title}</AlertTitle>}
          {renewal.status === 'waiting' ? t('waiting') : t('soon', { minutes })} {failure?.body.join(' ')}
        </Alert>
      )}
    </div>
  );
}
