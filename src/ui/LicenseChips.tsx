import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { LicenseChip } from './LicenseChip';

interface LicenseChipsProps {
  readonly licenseIds: readonly string[];
  /** How many are shown before the rest is counted; all where left out. */
  readonly max?: number;
  /** In one line, as in a grid's cell. */
  readonly nowrap?: boolean;
  /** In a grid's cell, the cell's own. */
  readonly tabIndex?: -1 | 0;
}

/** Several licenses in a row; those beyond `max` as a number that names them. */
export function LicenseChips(props: LicenseChipsProps) {
  const { licenseIds, max = licenseIds.length, nowrap = false, tabIndex } = props;
  const t = useTranslations('common');
  const rest = licenseIds.slice(max);
  const names = rest.join(', ');

  return (
    <Stack
      direction="row"
      sx={{ gap: 0.5, alignItems: 'center', minWidth: 0, flexWrap: nowrap ? 'nowrap' : 'wrap' }}
    >
      {licenseIds.slice(0, max).map((licenseId) => (
        <LicenseChip key={licenseId} licenseId={licenseId} {...(tabIndex !== undefined && { tabIndex })} />
      ))}
      {rest.length > 0 && (
        <Tooltip title={names}>
          <Typography
            component="span"
            variant="caption"
            color="text.secondary"
            role="img"
            aria-label={t('moreLabel', { count: rest.length, names })}
            sx={{ flexShrink: 0, px: 0.5 }}
          >
            {t('more', { count: rest.length })}
          </Typography>
        </Tooltip>
      )}
    </Stack>
  );
}
