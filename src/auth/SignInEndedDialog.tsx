import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { SignedInAdmin } from '../api/OrganizationApi';
import { useAuth } from './AuthContext';
import type { Renewal } from './authState';
import { isFramed } from './embedding';
import { useSignInFailureWords } from './useSignInFailureWords';

interface SignInEndedDialogProps {
  readonly admin: SignedInAdmin;
  readonly renewal: Renewal;
}

/** Over the page whose sign-in has ended: the page stays as it is until the same admin has signed in again. */
export function SignInEndedDialog({ admin, renewal }: SignInEndedDialogProps) {
  const t = useTranslations('auth.session.ended');
  const auth = useAuth();
  const titleId = useId();
  const bodyId = useId();
  const { name } = admin.person;
  const describe = useSignInFailureWords(name);
  const isWaiting = renewal.status === 'waiting';
  const failure = renewal.status === 'idle' && renewal.failure !== null ? describe(renewal.failure) : null;

  return (
    <Dialog
      open
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={titleId}>{t('title')}</DialogTitle>
      <DialogContent>
        <Typography id={bodyId}>{t('body', { name })}</Typography>
        {failure !== null && (
          <Alert severity="warning" sx={{ mt: 2 }}>
            <AlertTitle>{failure.title}</AlertTitle>
            {failure.body.join(' ')}
          </Alert>
        )}
        {isWaiting && (
          <Stack direction="row" role="status" sx={{ mt: 2, gap: 1.5, alignItems: 'center' }}>
            <CircularProgress size={18} aria-hidden />
            <Typography variant="body2">{t('waiting')}</Typography>
          </Stack>
        )}
        {failure !== null && !isFramed && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
            {t('hereNote')}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button color="inherit" onClick={() => void auth.signOut()}>
          {t('signOut')}
        </Button>
        {failure !== null && !isFramed && (
          <Button variant="outlined" onClick={() => void auth.renewByRedirect()}>
            {t('here')}
          </Button>
        )}
        <Button variant="contained" disabled={isWaiting} onClick={() => void auth.renewInPopup()}>
          {t('action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
