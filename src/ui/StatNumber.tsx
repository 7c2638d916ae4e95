import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

interface StatNumberProps {
  readonly label: ReactNode;
  /** A figure; undefined while it is on its way, null where it could not be learned. Never 0 for either. */
  readonly value: number | null | undefined;
  /** What the figure means, or why it is unknown. */
  readonly note?: ReactNode;
}

/** A figure with its name. */
export function StatNumber({ label, value, note }: StatNumberProps) {
  const t = useTranslations('common');
  const format = useFormatter();

  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="div" variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        component="div"
        variant="h1"
        sx={{
          fontVariantNumeric: 'tabular-nums',
          color: typeof value === 'number' ? 'text.primary' : 'text.secondary',
        }}
      >
        {value === undefined ? t('notYetKnown') : value === null ? t('unknown') : format.number(value)}
      </Typography>
      {note !== undefined && (
        <Typography component="div" variant="caption" color="text.secondary">
          {note}
        </Typography>
      )}
    </Box>
  );
}
