import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { HelpTopic } from '../../ui/help/HelpContext';
import { Glossary } from './Glossary';
import { Shortcuts } from './Shortcuts';

interface HelpDialogProps {
  readonly topic: HelpTopic;
  readonly onClose: () => void;
}

/** Help that is not about one place: the keyboard, and all words. */
export function HelpDialog({ topic, onClose }: HelpDialogProps) {
  const t = useTranslations('help');
  const common = useTranslations('common');
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t(`${topic}.title`)}</DialogTitle>
      {/* It scrolls, so the keyboard must get into it. */}
      <DialogContent dividers role="group" aria-labelledby={titleId} tabIndex={0} sx={{ py: 2 }}>
        {topic === 'shortcuts' ? <Shortcuts /> : <Glossary />}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {common('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
