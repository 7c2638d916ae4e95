import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { LicenseChips } from '../ui/LicenseChips';

const MOST = 4;

interface RelatedCellProps {
  readonly licenseIds: readonly LicenseId[];
  /** The cell's own. */
  readonly tabIndex: -1 | 0;
}

/** Licenses that another one needs or comprises. */
export function RelatedCell({ licenseIds, tabIndex }: RelatedCellProps) {
  const t = useTranslations('definitions');
  if (licenseIds.length > 0) return <LicenseChips licenseIds={licenseIds} max={MOST} tabIndex={tabIndex} />;
  return (
    <Typography variant="body2" color="text.secondary">
      {t('none')}
    </Typography>
  );
}
