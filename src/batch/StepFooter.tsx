import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LOW_WINDOW } from '../ui/lowWindow';
import { KeptNotice } from './KeptNotice';

interface StepFooterProps {
  readonly onBack?: () => void;
  readonly onNext?: () => void;
  /** Why Next can't be pressed yet; null where it can. */
  readonly nextBlocked?: string | null;
  /** In place of Next. */
  readonly action?: ReactNode;
  readonly summary?: ReactNode;
}

/** The way on and back, always in reach. */
export function StepFooter({ onBack, onNext, nextBlocked = null, action, summary }: StepFooterProps) {
  const t = useTranslations('batch');
  const common = useTranslations('common');
  const reasonId = useId();

  return (
    <Paper
      component="section"
      aria-label={t('footer.label')}
      variant="outlined"
      sx={{
        position: 'sticky',
        bottom: 'calc(12px + var(--shell-bottom, 0px) + var(--toast-bar, 0px))',
        [LOW_WINDOW]: { position: 'static' },
        zIndex: 2,
        mt: 3,
        px: 2,
        py: 1.25,
        display: 'flex',
        displayPrint: 'none',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        boxShadow: 4,
      }}
    >
      {onBack !== undefined && <Button onClick={onBack}>{common('back')}</Button>}
      <Box sx={{ flex: { xs: '1 1 100px', sm: '1 1 200px' }, minWidth: 0 }}>
        <Typography variant="body2" id={reasonId} role="status">
          {nextBlocked ?? summary}
        </Typography>
        <KeptNotice />
      </Box>
      {action ?? (
        <Button
          variant="contained"
          disabled={nextBlocked !== null}
          aria-describedby={reasonId}
          onClick={onNext}
        >
          {common('next')}
        </Button>
      )}
    </Paper>
  );
}
