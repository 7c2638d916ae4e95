import Dialog from '@mui/material/Dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageFailure } from '../PageFailure';

/** In place of a palette that broke, or whose code could not be fetched: the page behind it stays. */
export function PaletteFailure({ error }: { readonly error: unknown }) {
  const t = useTranslations('app.palette');
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Dialog open={isOpen} onClose={() => setIsOpen(false)} slotProps={{ paper: { 'aria-label': t('open') } }}>
      <PageFailure error={error} />
    </Dialog>
  );
}
