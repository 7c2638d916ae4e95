import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { Holders } from './useHolders';

/** How current the counts of holders are, or how far the counting has come. */
export function HoldersNote({ holders }: { readonly holders: Holders }) {
  const t = useTranslations('definitions.holders');
  const common = useTranslations('common');
  const format = useFormatter();

  function words(): string {
    switch (holders.status) {
      case 'unknown':
        return t('unknownTitle');
      case 'reading': {
        const { assignmentsRead = 0, assignmentsTotal = null } = holders.progress ?? {};
        if (assignmentsTotal === null) return t('reading');
        return t('readingOf', { read: assignmentsRead, total: Math.max(assignmentsTotal, assignmentsRead) });
      }
      default: {
        const time = format.dateTime(holders.summary.readAt, { timeStyle: 'short' });
        const note = t('readAt', { time });
        return holders.summary.completeness.mayBeIncomplete
          ? common('sentences', { first: note, second: t('incomplete') })
          : note;
      }
    }
  }

  return (
    <Typography variant="caption" color="text.secondary" sx={{ maxWidth: '44ch' }}>
      {words()}
    </Typography>
  );
}
