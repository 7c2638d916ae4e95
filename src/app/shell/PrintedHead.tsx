import { useLayoutEffect } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { usePrinting } from '../../ui/usePrinting';
import styles from './PrintedHead.module.css';
import { useAccount } from './useAccount';

/** On paper alone: whose organization it is, and when it was printed. */
export function PrintedHead() {
  const common = useTranslations('common');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const account = useAccount();
  useLightOnPaper();
  const moment = format.dateTime(now, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <div className={styles.head}>
      <span>
        <strong>{account.organizationName}</strong> · {account.region} · {common('appName')}
      </span>
      <span>{common('printed', { moment })}</span>
    </div>
  );
}

/** Nobody wants a dark sheet: the light scheme's colours stand while the page is printed. */
function useLightOnPaper(): void {
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const root = document.documentElement;
    const scheme = root.dataset.colorScheme;
    if (!isPrinting || scheme === undefined) return undefined;
    root.dataset.colorScheme = 'light';
    return () => {
      root.dataset.colorScheme = scheme;
    };
  }, [isPrinting]);
}
