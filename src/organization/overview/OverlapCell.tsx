import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Link } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';
import { peopleAddress } from './peopleAddress';

interface OverlapCellProps {
  readonly a: LicenseId;
  readonly b: LicenseId;
  readonly count: number;
  /** The number that is shown darkest. */
  readonly largest: number;
}

/** Dark enough to be told from nothing, light enough for the page's text to be read on it. */
const FAINTEST = 8;
const DARKEST = 46;

/** How many hold both; the way to them. */
export function OverlapCell({ a, b, count, largest }: OverlapCellProps) {
  const t = useTranslations('overview.overlaps');
  const format = useFormatter();
  const isDiagonal = a === b;
  const share = FAINTEST + ((DARKEST - FAINTEST) * count) / Math.max(1, largest);

  return (
    <Box component="td" sx={{ p: 0, textAlign: 'center' }}>
      {count === 0 ? (
        <Box
          role="img"
          aria-label={t('none', { a, b })}
          sx={{ minWidth: 46, height: 30, bgcolor: 'surface.sunken', borderRadius: '4px' }}
        />
      ) : (
        <ButtonBase
          component={Link}
          to={peopleAddress({ allOf: isDiagonal ? [a] : [a, b] })}
          aria-label={isDiagonal ? t('diagonal', { a, count }) : t('cell', { a, b, count })}
          sx={{
            display: 'flex',
            minWidth: 46,
            height: 30,
            px: 0.75,
            borderRadius: '4px',
            color: 'text.primary',
            ...(isDiagonal
              ? { border: 1, borderColor: 'divider', fontWeight: 600 }
              : {
                  bgcolor: (theme) =>
                    `color-mix(in srgb, ${theme.vars.palette.primary.main} ${share.toFixed(0)}%, ${theme.vars.palette.background.paper})`,
                }),
            '&:hover': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
          }}
        >
          {format.number(count)}
        </ButtonBase>
      )}
    </Box>
  );
}
