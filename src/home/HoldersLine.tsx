import Box from '@mui/material/Box';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { HOLDERS_HEIGHT } from './rowHeights';
import { rowLinkSx, rowSx } from './rowLink';

interface HoldersLineProps {
  readonly licenseId: LicenseId;
  readonly count: number;
  /** Of the longest bar: 0 to 1. */
  readonly share: number;
}

/** One license and a bar for its holders; the line leads to them, the name to the license. */
export function HoldersLine({ licenseId, count, share }: HoldersLineProps) {
  const t = useTranslations('home.holders');
  const format = useFormatter();
  return (
    <Box
      component="li"
      sx={{
        ...rowSx,
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 9rem) minmax(0, 1fr) 3.5rem',
          sm: '11rem minmax(0, 1fr) 4.5rem',
        },
        columnGap: 1.5,
        alignItems: 'center',
        px: 2.5,
        height: HOLDERS_HEIGHT,
        typography: 'body2',
      }}
    >
      <Box
        title={licenseId}
        sx={{
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          '& a:focus-visible': { outlineOffset: -2 },
        }}
      >
        <RouterLink to={paths.definition(licenseId)} color="inherit">
          {licenseId}
        </RouterLink>
      </Box>
      <Box aria-hidden sx={{ height: 10 }}>
        {/* One among thousands is still to be seen. */}
        <Box
          style={{ width: `max(3px, ${share * 100}%)` }}
          sx={{
            height: 1,
            borderRadius: '3px',
            bgcolor: 'primary.main',
            '@media (forced-colors: active)': { bgcolor: 'Highlight' },
          }}
        />
      </Box>
      <RouterLink
        to={paths.organization({ license: licenseId })}
        label={t('show', { license: licenseId, count })}
        variant="body2"
        color="inherit"
        sx={{ ...rowLinkSx, textAlign: 'end', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
      >
        {format.number(count)}
      </RouterLink>
    </Box>
  );
}
