import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { ResultRow } from './resultRow';

const NOT_SENT = [
  'cancelled',
  'stopped',
  'obstacle',
  'dependency',
  'person-absent',
  'licenses-unreadable',
  'request-rejected',
] as const;

/** The service's own words for a change, or why there are none. */
export function useResultWords(): (row: ResultRow) => string {
  const t = useTranslations('history');
  return useCallback(
    (row) => {
      if (row.words.length > 0) return row.words.join(', ');
      const reason = NOT_SENT.find((one) => one === row.notSent);
      return reason === undefined ? '' : t(`notSent.${reason}`);
    },
    [t],
  );
}
