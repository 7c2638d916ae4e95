import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';

interface FigureProps {
  readonly label: string;
  /** Those whom it counts. */
  readonly to: string;
  /** Undefined while it is on its way, null where it could not be learned. Never 0 for either. */
  readonly value: number | null | undefined;
  readonly note: string | null;
}

/** A figure that leads to those whom it counts: number below the name, beside it in a narrow window. */
export function Figure({ label, to, value, note }: FigureProps) {
  const t = useTranslations('common');
  const format = useFormatter();
  const isTold = typeof value === 'number';

  return (
    <ButtonBase
      component={Link}
      to={to}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 1fr)' },
        gridTemplateAreas: { xs: '"label value" "note value"', sm: '"label" "value" "note"' },
        alignItems: 'center',
        textAlign: 'start',
        px: 2.5,
        py: { xs: 1.25, sm: 1.75 },
        '&:hover': { bgcolor: 'action.hover' },
        '&.Mui-focusVisible': { outlineOffset: -2 },
      }}
    >
      <Typography component="span" variant="body2" color="textSecondary" sx={{ gridArea: 'label' }}>
        {label}
      </Typography>
      <Box
        component="span"
        sx={{
          gridArea: 'value',
          typography: 'h1',
          fontSize: { sm: '1.75rem' },
          lineHeight: 1.3,
          fontVariantNumeric: 'tabular-nums',
          color: isTold ? 'text.primary' : 'text.secondary',
        }}
      >
        {value === undefined ? t('notYetKnown') : value === null ? t('unknown') : format.number(value)}
      </Box>
      <Typography
        component="span"
        variant="caption"
        color="textSecondary"
        sx={{ gridArea: 'note', minHeight: '1lh' }}
      >
        {note}
      </Typography>
    </ButtonBase>
  );
}
