import { useTranslations } from 'use-intl';

/** A time in words that don't pretend to know more than they do. */
export function useTimeLeft(ms: number | null): string {
  const t = useTranslations('batch.run');
  if (ms === null) return t('timeUnknown');
  if (ms < 60_000) return t('seconds', { count: Math.max(1, Math.ceil(ms / 1000)) });
  if (ms < 90 * 60_000) return t('minutes', { count: Math.ceil(ms / 60_000) });
  return t('hours', { count: Math.ceil(ms / 3_600_000) });
}
