import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { useDescribeError } from '../messages/describeError';
import { holderCount, type Holders } from './useHolders';

interface HoldersCellProps {
  readonly licenseId: LicenseId;
  readonly holders: Holders;
}

/** A number of holders; while it isn't known, that it isn't, and never 0. */
export function HoldersCell({ licenseId, holders }: HoldersCellProps) {
  const t = useTranslations('definitions.holders');
  const common = useTranslations('common');
  const format = useFormatter();
  const describe = useDescribeError();

  switch (holders.status) {
    case 'read':
      return format.number(holderCount(holders.summary, licenseId));
    case 'reading':
      return <span title={t('reading')}>{common('notYetKnown')}</span>;
    default:
      return (
        <Tooltip
          title={t('cell', {
            reason: holders.error === null ? t('cancelled') : describe(holders.error).title,
          })}
        >
          <Typography component="span" variant="body2" color="text.secondary">
            {common('unknown')}
          </Typography>
        </Tooltip>
      );
  }
}
