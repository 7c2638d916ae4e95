import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { printingSince, watchPrinting } from '../../ui/print/printing';
import styles from './PrintedHead.module.css';
import { useAccount } from './useAccount';

/** On paper alone: whose organization it is, and when it was printed. */
export function PrintedHead() {
  const t = useTranslations('common');
  const format = useFormatter();
  const account = useAccount();
  const printedAt = useSyncExternalStore(watchPrinting, printingSince);
  useLightScheme(printedAt !== null);
  if (printedAt === null) return null;

  const moment = format.dateTime(printedAt, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <div className={styles.head}>
      <span>
        <strong>{account.organizationName}</strong> · {account.region} · {t('appName')}
      </span>
      <span>{t('printed', { moment })}</span>
    </div>
  );
}

/** Nobody wants a dark sheet: the light scheme's colours stand while the page is printed. */
function useLightScheme(isOn: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const scheme = root.dataset['colorScheme'];
    if (!isOn || scheme === undefined) return undefined;
    root.dataset['colorScheme'] = 'light';
    return () => {
      root.dataset['colorScheme'] = scheme;
    };
  }, [isOn]);
}
