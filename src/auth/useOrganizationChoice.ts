import { useState } from 'react';
import { keepChoice, keptChoice } from '../theme/keptChoice';
import type { AppConfig, OrganizationConfig } from './appConfig';
import { organizationAround } from './embedding';
import { offersOf, onlyOrganizationOf, type Offer } from './offers';
import { isRegion, type Region } from './regions';

const REGION_KEY = 'license-desk.region';

export interface OrganizationChoice {
  readonly offers: readonly Offer[];
  readonly offer: Offer | undefined;
  readonly chooseOffer: (offer: Offer) => void;
  /** The region chosen for an offer that leaves it open. */
  readonly region: Region | null;
  readonly chooseRegion: (region: Region) => void;
  /** Null as long as a region is yet to be chosen. */
  readonly organization: OrganizationConfig | null;
}

/** Where to sign in to: what the page around names, else the first, in the region of the last time. */
export function useOrganizationChoice({ organizations, embedding }: AppConfig): OrganizationChoice {
  const [offers] = useState(() => offersOf(organizations));
  const [around] = useState(() => organizationAround(organizations, embedding));
  const [offer, chooseOffer] = useState(
    () => offers.find((one) => one.organizations.some((each) => each === around)) ?? offers[0],
  );
  const [region, setRegion] = useState(() => around?.region ?? keptRegion());

  return {
    offers,
    offer,
    chooseOffer,
    region,
    chooseRegion(chosen) {
      setRegion(chosen);
      keepChoice(REGION_KEY, chosen);
    },
    organization:
      offer === undefined
        ? null
        : (onlyOrganizationOf(offer) ?? offer.organizations.find((one) => one.region === region) ?? null),
  };
}

function keptRegion(): Region | null {
  const kept = keptChoice(REGION_KEY) ?? '';
  return isRegion(kept) ? kept : null;
}
