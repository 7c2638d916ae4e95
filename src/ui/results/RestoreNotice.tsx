import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { ActionAlert } from '../ActionAlert';

interface RestoreNoticeProps {
  /** People left without the license of a swap and without the one that was to replace it. */
  readonly people: number;
  readonly licenseIds: readonly string[];
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

/** Says first of all who was left with nothing, and how to give back what they had. */
export function RestoreNotice({ people, licenseIds, isBusy, onRestore }: RestoreNoticeProps) {
  const t = useTranslations('history.restore');
  const licenses = licenseIds.join(', ');
  return (
    <ActionAlert
      severity="error"
      action={
        <Button color="inherit" size="small" disabled={isBusy} onClick={onRestore}>
          {t('action', { licenses })}
        </Button>
      }
    >
      <AlertTitle>{t('title', { count: people })}</AlertTitle>
      {t('body', { licenses })}
    </ActionAlert>
  );
}
