import { useTranslations } from 'use-intl';
import { organizationKey, type OrganizationConfig } from './appConfig';
import { REGIONS } from './regions';
import styles from './signIn.module.css';

interface OrganizationChoiceProps {
  readonly organizations: readonly OrganizationConfig[];
  readonly chosen: OrganizationConfig | undefined;
  readonly onChoose: (organization: OrganizationConfig) => void;
}

/** Which organization to sign in to: named where there is one, a choice where there are several. */
export function OrganizationChoice({ organizations, chosen, onChoose }: OrganizationChoiceProps) {
  const t = useTranslations('auth.login');
  const [only] = organizations;

  if (organizations.length === 1 && only !== undefined) {
    return (
      <div className={styles.card}>
        <span className={styles.caption}>{t('organization')}</span>
        <OrganizationName organization={only} />
      </div>
    );
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{t('organization')}</legend>
      {organizations.map((organization) => (
        <label key={organizationKey(organization)} className={`${styles.card} ${styles.option}`}>
          <input
            type="radio"
            name="organization"
            checked={organization === chosen}
            onChange={() => onChoose(organization)}
          />
          <span>
            <OrganizationName organization={organization} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function OrganizationName({ organization }: { readonly organization: OrganizationConfig }) {
  const t = useTranslations('auth.login');
  return (
    <>
      <span className={styles.name}>{organization.name}</span>
      <span className={styles.region}>
        {t('regionOf', { region: REGIONS[organization.region], host: organization.region })}
      </span>
    </>
  );
}
