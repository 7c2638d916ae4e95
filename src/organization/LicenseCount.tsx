import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { DetailsLink } from '../ui/DetailsLink';
import { paths } from '../ui/paths';
import styles from './LicenseCount.module.css';

interface LicenseCountProps {
  /** Null for those who hold no license. */
  readonly licenseId: LicenseId | null;
  readonly holders: number;
  readonly share: number;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One license's holders as a number, a share and a bar; a switch of the filter. */
export function LicenseCount({ licenseId, holders, share, chosen, onToggle }: LicenseCountProps) {
  const t = useTranslations('organization.counts');
  const common = useTranslations('common');
  const format = useFormatter();
  const percent = format.number(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
  const label =
    licenseId === null
      ? t('noneItem', { count: holders, share: percent })
      : t('item', { name: licenseId, count: holders, share: percent });

  return (
    <li className={licenseId === null ? `${styles.item} ${styles.none}` : styles.item}>
      <button
        type="button"
        aria-pressed={chosen}
        aria-label={label}
        className={styles.count}
        onClick={onToggle}
      >
        <span className={styles.line}>
          <span className={styles.name} title={licenseId ?? undefined}>
            {licenseId ?? t('none')}
          </span>
          <span className={styles.holders}>{format.number(holders)}</span>
          <span className={styles.share}>{percent}</span>
        </span>
        <span className={styles.track}>
          <span className={styles.bar} style={{ width: `${share * 100}%` }} />
        </span>
      </button>
      {licenseId !== null && (
        <DetailsLink
          to={paths.definition(licenseId)}
          label={common('definitionOf', { license: licenseId })}
        />
      )}
    </li>
  );
}
