import Dialog from '@mui/material/Dialog';
import { useTranslations } from 'use-intl';
import { PaletteSearch } from './PaletteSearch';

interface PaletteProps {
  readonly onClose: () => void;
}

/** Everything in the console by name: people, licenses, permissions, pages, and what can be done. */
export function Palette({ onClose }: PaletteProps) {
  const t = useTranslations('palette');
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      transitionDuration={0}
      slotProps={{ paper: { 'aria-label': t('title') } }}
      sx={{
        '& .MuiDialog-container': { alignItems: 'flex-start' },
        '& .MuiDialog-paper': {
          mt: { xs: 1, sm: '10vh' },
          mx: { xs: 1, sm: 4 },
          width: { xs: 'calc(100% - 16px)', sm: 'calc(100% - 64px)' },
          maxHeight: { xs: 'calc(100dvh - 16px)', sm: '72vh' },
        },
      }}
    >
      <PaletteSearch onClose={onClose} />
    </Dialog>
  );
}
