import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { OrganizationSummary } from '../directory/Directory';
import type { LicenseId } from '../licensing/model';
import { holderCount } from './useHolders';
import { useTakeHoldersToBatch } from './useTakeHoldersToBatch';

interface TakeHoldersProps {
  readonly licenseId: LicenseId;
  readonly summary: OrganizationSummary;
}

/** Begins a batch for everyone who holds the license. */
export function TakeHolders({ licenseId, summary }: TakeHoldersProps) {
  const t = useTranslations('definitions.people');
  const { take, isLeaving } = useTakeHoldersToBatch();
  const { readOnly } = useSession();
  const count = holderCount(summary, licenseId);
  if (readOnly || count === 0) return null;
  return (
    <Button variant="outlined" size="small" loading={isLeaving} onClick={() => take(licenseId)}>
      {t('take', { count })}
    </Button>
  );
}
