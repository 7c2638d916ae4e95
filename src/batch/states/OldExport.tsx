import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useFormatter, useNow, useTranslations } from 'use-intl';

interface OldExportProps {
  /** When what the file tells was read; null where it doesn't tell. */
  readonly toldAt: number | null;
  readonly removes: boolean;
}

const DAY_MS = 24 * 60 * 60_000;

/** Points out that a file tells of a past that may be over. */
export function OldExport({ toldAt, removes }: OldExportProps) {
  const t = useTranslations('batch.states');
  const format = useFormatter();
  const now = useNow();
  if (toldAt === null || now.getTime() - toldAt <= DAY_MS) return null;
  return (
    <Alert severity="warning" variant="outlined">
      <AlertTitle>{t('oldTitle')}</AlertTitle>
      {t(removes ? 'old.exact' : 'old.add', { time: format.relativeTime(toldAt, now) })}
    </Alert>
  );
}
