import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { useCountdown } from '../../batch/run/useCountdown';
import { focusOnMount } from '../../ui/focusOnMount';
import { useIdleWatch } from './useIdleWatch';

/** Asks whoever did nothing for a while whether they are still there, before they are signed out. */
export function IdleWarning({ minutes }: { readonly minutes: number }) {
  const t = useTranslations('auth.session.idle');
  const { signOut } = useSession();
  const { end, stay } = useIdleWatch(minutes);
  const seconds = useCountdown(end);
  const titleId = useId();
  const bodyId = useId();
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

  return (
    <Dialog
      open={end !== null}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={titleId}>{t('title')}</DialogTitle>
      <DialogContent id={bodyId}>
        <Typography>{t('body', { time })}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('kept')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => signOut({ because: 'idle' })}>
          {t('signOut')}
        </Button>
        <Button variant="contained" ref={focusOnMount} onClick={stay}>
          {t('stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
