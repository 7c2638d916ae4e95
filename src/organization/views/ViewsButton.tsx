import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { Suspense, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWithWords } from '../../messages/lazyWithWords';
import { LoadingState } from '../../ui/LoadingState';

const SavedViews = lazyWithWords(['views'], async () => (await import('./SavedViews')).SavedViews);

/** The way to the views that the admin has named, and to naming one. */
export function ViewsButton() {
  const t = useTranslations('organization.filters');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const popupId = useId();
  const close = () => setAnchor(null);

  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        {...(anchor !== null && { 'aria-controls': popupId })}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('views')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            id: popupId,
            role: 'dialog',
            'aria-label': t('views'),
            sx: { mt: 0.5, p: 2, width: 380, maxWidth: 'calc(100vw - 32px)' },
          },
        }}
      >
        <Suspense fallback={<LoadingState rows={2} />}>
          <SavedViews onLeave={close} />
        </Suspense>
      </Popover>
    </>
  );
}
