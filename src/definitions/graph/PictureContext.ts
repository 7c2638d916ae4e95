import { createContext, use } from 'react';
import type { LicenseId } from '../../licensing/model';

/** What a node says of its license. */
export interface NodeWords {
  readonly detail: string;
  /** All that is read aloud, its relations included. */
  readonly label: string;
}

interface PictureState {
  readonly words: ReadonlyMap<LicenseId, NodeWords>;
  readonly chosen: LicenseId;
  /** The one that Tab comes to. */
  readonly tabStop: LicenseId | null;
  /** Those that the search leaves; null where there is no search. */
  readonly found: ReadonlySet<LicenseId> | null;
  readonly onFocus: (licenseId: LicenseId) => void;
  readonly onChoose: (licenseId: LicenseId) => void;
  readonly nodeRef: (licenseId: LicenseId, element: HTMLElement | null) => void;
}

export const PictureContext = createContext<PictureState | null>(null);

export function usePicture(): PictureState {
  const state = use(PictureContext);
  if (state === null) throw new Error('usePicture needs a PictureContext around it');
  return state;
}
