import Dialog from '@mui/material/Dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isPartMissing } from '../isPartMissing';
import { PageFailure } from '../PageFailure';

/** In place of what opens above the page, and broke or could not be fetched: the page behind it stays. */
export function PartFailure({ error }: { readonly error: unknown }) {
  const t = useTranslations('errors');
  const [isOpen, setIsOpen] = useState(true);
  const title = t(isPartMissing(error) ? 'partMissing.title' : 'unexpected.title');
  return (
    <Dialog open={isOpen} onClose={() => setIsOpen(false)} slotProps={{ paper: { 'aria-label': title } }}>
      <PageFailure error={error} />
    </Dialog>
  );
}
