import { useTranslations } from 'use-intl';

const NAMED = 5;

/** Names lines of a file, the first few of many. */
export function useLineWords(): (lines: readonly number[]) => string {
  const t = useTranslations('batch.states');
  return (lines) => {
    const distinct = [...new Set(lines)];
    const named = distinct.slice(0, NAMED).join(', ');
    const rest = distinct.length - NAMED;
    return t('lines', {
      count: distinct.length,
      lines: rest > 0 ? t('linesMore', { lines: named, count: rest }) : named,
    });
  };
}
