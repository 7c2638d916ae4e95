import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import type { SnapshotHead } from '../../directory/snapshots/DirectorySnapshots';

interface OtherOrganizationProps {
  readonly from: SnapshotHead;
  readonly to: SnapshotHead;
  readonly onCompare: () => void;
}

/** Two organizations' snapshots are not compared unless the admin says so. */
export function OtherOrganization({ from, to, onCompare }: OtherOrganizationProps) {
  const t = useTranslations('changes.refused');
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 3, overflowWrap: 'anywhere' }}
      action={
        <Button color="inherit" size="small" onClick={onCompare}>
          {t('anyway')}
        </Button>
      }
    >
      <AlertTitle>{t('title')}</AlertTitle>
      {t('body', {
        from: from.organization.name || from.organization.id,
        to: to.organization.name || to.organization.id,
      })}
    </Alert>
  );
}
