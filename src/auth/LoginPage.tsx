import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useAuth, useAuthState } from './AuthContext';
import { AuthFrame } from './AuthFrame';
import { RETURN_TO } from './loginPath';
import { OrganizationChoice } from './OrganizationChoice';
import { safeReturnPath } from './returnPath';
import { SignInProgress } from './SignInProgress';

/** Where an admin signs in: to which organization, in which region, and to which page they come back. */
export function LoginPage() {
  const t = useTranslations('auth.login');
  const auth = useAuth();
  const state = useAuthState();
  const [search] = useSearchParams();
  const [first] = auth.config.organizations;
  const [chosen, setChosen] = useState(first);
  const returnPath = safeReturnPath(search.get(RETURN_TO), window.location.origin);

  if (state.status === 'signedIn' || state.status === 'ended') return <Navigate to={returnPath} replace />;
  if (state.status === 'leaving') return <SignInProgress step="leaving" />;

  return (
    <AuthFrame>
      <title>{t('documentTitle')}</title>
      <Stack
        component="form"
        sx={{ gap: 3 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) void auth.signIn(chosen, returnPath);
        }}
      >
        {state.status === 'signedOut' && state.reason !== 'start' && (
          <Alert severity="success" role="status">
            {t(state.reason === 'bySelf' ? 'signedOut' : 'signedOutElsewhere')}
          </Alert>
        )}
        <div>
          <Typography variant="h1" sx={{ mb: 1 }}>
            {t('title')}
          </Typography>
          <Typography color="textSecondary">{t('explanation')}</Typography>
        </div>
        <OrganizationChoice organizations={auth.config.organizations} chosen={chosen} onChoose={setChosen} />
        <Stack sx={{ gap: 1 }}>
          <Button type="submit" variant="contained" size="large" fullWidth>
            {t('action')}
          </Button>
          {returnPath !== '/' && (
            <Typography variant="body2" color="textSecondary" sx={{ textAlign: 'center' }}>
              {t('afterwards')}
            </Typography>
          )}
        </Stack>
      </Stack>
    </AuthFrame>
  );
}
