import Typography from '@mui/material/Typography';
import type { LicenseId } from '../licensing/model';
import { LicenseChips } from '../ui/LicenseChips';

interface RelatedLicensesProps {
  readonly licenseIds: readonly LicenseId[];
  /** What it means that there is none. */
  readonly none: string;
}

/** Licenses as links, or a sentence where there is none. */
export function RelatedLicenses({ licenseIds, none }: RelatedLicensesProps) {
  if (licenseIds.length > 0) return <LicenseChips licenseIds={licenseIds} />;
  return (
    <Typography variant="body2" color="text.secondary">
      {none}
    </Typography>
  );
}
