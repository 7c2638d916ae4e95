import { useTranslations } from 'use-intl';
import { organizationKey } from './appConfig';
import { onlyOrganizationOf, type Offer } from './offers';
import { REGIONS } from './regions';
import styles from './signIn.module.css';

interface OrganizationChoiceProps {
  readonly offers: readonly Offer[];
  readonly chosen: Offer | undefined;
  readonly onChoose: (offer: Offer) => void;
}

/** Which organization to sign in to: named where there is one, a choice where there are several. */
export function OrganizationChoice({ offers, chosen, onChoose }: OrganizationChoiceProps) {
  const t = useTranslations('auth.login');
  const [only] = offers;

  if (offers.length === 1 && only !== undefined) {
    return (
      <div className={styles.card}>
        <span className={styles.caption}>{t('organization')}</span>
        <OfferName offer={only} />
      </div>
    );
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{t('organization')}</legend>
      {offers.map((offer) => (
        <label
          key={offer.organizations.map(organizationKey).join(' ')}
          className={`${styles.card} ${styles.option}`}
        >
          <input
            type="radio"
            name="organization"
            checked={offer === chosen}
            onChange={() => onChoose(offer)}
          />
          <span>
            <OfferName offer={offer} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function OfferName({ offer }: { readonly offer: Offer }) {
  const t = useTranslations('auth.login');
  const organization = onlyOrganizationOf(offer);
  return (
    <>
      <span className={styles.name}>{offer.name}</span>
      {organization !== null && (
        <span className={styles.region}>
          {t('regionOf', { region: REGIONS[organization.region], host: organization.region })}
        </span>
      )}
    </>
  );
}
