import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { holdersOf, type OrganizationReading } from '../directory/OrganizationReading';
import type { LicenseId } from '../licensing/model';
import { useTakeLicenseToBatch } from './useTakeLicenseToBatch';

interface TakeHoldersProps {
  readonly licenseId: LicenseId;
  readonly reading: OrganizationReading;
}

/** Begins a batch for everyone who holds the license. */
export function TakeHolders({ licenseId, reading }: TakeHoldersProps) {
  const t = useTranslations('definitions.people');
  const { take, isLeaving } = useTakeLicenseToBatch();
  const { readOnly } = useSession();
  const userIds = [...new Set(holdersOf(reading, licenseId))];
  if (readOnly || userIds.length === 0) return null;
  return (
    <Button
      variant="outlined"
      size="small"
      loading={isLeaving}
      onClick={() => take({ userIds, intent: null })}
    >
      {t('take', { count: userIds.length })}
    </Button>
  );
}
