import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Notice } from './notices';

interface NoticeDialogProps {
  /** Null while none is asked for. */
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** The text of one library's license. */
export function NoticeDialog({ notice, onClose }: NoticeDialogProps) {
  const t = useTranslations('about.notices');
  const titleId = useId();
  return (
    <Dialog open={notice !== null} onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      {notice !== null && (
        <>
          <DialogTitle id={titleId}>{t('open', { name: notice.name, version: notice.version })}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Typography
              component="pre"
              variant="body2"
              sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {notice.text === '' ? t('noText') : notice.text}
            </Typography>
          </DialogContent>
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
