import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';

interface LicenseCountProps {
  /** Null for those who hold no license. */
  readonly licenseId: LicenseId | null;
  readonly holders: number;
  readonly share: number;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One license's holders as a number, a share and a bar; a switch of the filter. */
export function LicenseCount({ licenseId, holders, share, chosen, onToggle }: LicenseCountProps) {
  const t = useTranslations('organization.counts');
  const format = useFormatter();
  const percent = format.number(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
  const label =
    licenseId === null
      ? t('noneItem', { count: holders, share: percent })
      : t('item', { name: licenseId, count: holders, share: percent });

  return (
    <li>
      <ButtonBase
        aria-pressed={chosen}
        aria-label={label}
        onClick={onToggle}
        sx={{
          display: 'block',
          width: '100%',
          px: 1.25,
          py: 0.75,
          borderRadius: 1,
          border: 1,
          borderColor: chosen ? 'primary.main' : 'transparent',
          bgcolor: chosen ? 'action.selected' : 'transparent',
          textAlign: 'start',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Box
          sx={{
            display: 'flex',
            flexWrap: { xs: 'wrap', sm: 'nowrap' },
            columnGap: 1,
            alignItems: 'baseline',
          }}
        >
          <Typography
            variant="body2"
            noWrap
            title={licenseId ?? undefined}
            sx={{
              flex: { xs: '1 0 100%', sm: 1 },
              fontWeight: 600,
              fontStyle: licenseId === null ? 'italic' : 'normal',
            }}
          >
            {licenseId ?? t('none')}
          </Typography>
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {format.number(holders)}
          </Typography>
          <Typography
            variant="caption"
            color="textSecondary"
            sx={{ minWidth: '2.6em', textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}
          >
            {percent}
          </Typography>
        </Box>
        <Box sx={{ mt: 0.5, height: 4, borderRadius: 2, bgcolor: 'divider', overflow: 'hidden' }}>
          <Box
            style={{ width: `${share * 100}%` }}
            sx={{ height: 1, bgcolor: licenseId === null ? 'text.secondary' : 'primary.main' }}
          />
        </Box>
      </ButtonBase>
    </li>
  );
}
