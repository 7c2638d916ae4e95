import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../directory/readLicenses';
import { LicenseChips } from '../ui/LicenseChips';

interface LicensesCellProps {
  /** Undefined while it is being read. */
  readonly licenses: LicensesRead | undefined;
  readonly isReading: boolean;
  /** The cell's own. */
  readonly tabIndex: -1 | 0;
}

/** What a person holds. What isn't known is said as such, never as "none". */
export function LicensesCell({ licenses, isReading, tabIndex }: LicensesCellProps) {
  const t = useTranslations('users.licensesCell');
  if (licenses === undefined && isReading) return <Skeleton width="70%" aria-label={t('reading')} />;
  if (licenses?.kind === 'known' && licenses.licenses.size > 0) {
    return <LicenseChips licenseIds={[...licenses.licenses].sort()} tabIndex={tabIndex} />;
  }
  return (
    <Typography variant="body2" component="span" color="textSecondary">
      {licenses === undefined ? t('failed') : licenses.kind === 'known' ? t('none') : t(licenses.kind)}
    </Typography>
  );
}
