import { useId, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { REGION_HOSTS, REGIONS, type Region } from './regions';
import styles from './signIn.module.css';

interface RegionSelectProps {
  readonly region: Region | null;
  readonly onChoose: (region: Region) => void;
  /** Whether somebody tried to go on without one. */
  readonly isMissing: boolean;
  readonly ref: Ref<HTMLSelectElement>;
}

/** Which of Genesys Cloud's regions the organization is in, where config.json leaves that open. */
export function RegionSelect({ region, onChoose, isMissing, ref }: RegionSelectProps) {
  const t = useTranslations('auth.login');
  const id = useId();
  const helpId = `${id}-help`;
  const problemId = `${id}-problem`;

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('region')}</label>
      <select
        id={id}
        ref={ref}
        value={region ?? ''}
        aria-required
        aria-invalid={isMissing}
        aria-describedby={`${problemId} ${helpId}`}
        onChange={({ target }) => {
          const chosen = REGION_HOSTS.find((one) => one === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {region === null && <option value="">{t('noRegion')}</option>}
        {REGION_HOSTS.map((host) => (
          <option key={host} value={host}>
            {t('regionOf', { region: REGIONS[host], host })}
          </option>
        ))}
      </select>
      <p id={problemId} role="alert" className={styles.problem}>
        {isMissing && t('regionMissing')}
      </p>
      <p id={helpId} className={styles.small}>
        {t('regionHelp', { example: 'apps.mypurecloud.de' })}
      </p>
    </div>
  );
}
