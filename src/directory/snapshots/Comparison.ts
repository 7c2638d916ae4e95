import type { LicenseId } from '../../licensing/model';
import type { ChangeKind } from './changeKinds';
import type { SetPair } from './setPairs';
import type { Snapshot } from './Snapshot';

export type Side = 'from' | 'to';

/** Why what a comparison says is to be read with care. */
export type Caveat =
  /** The organization changed while it was read, so somebody may be missing. */
  | { readonly kind: 'incomplete'; readonly side: Side }
  /** People could not be read, or not all of them. */
  | { readonly kind: 'forbidden' | 'capped' | 'failed'; readonly side: Side }
  /** Another admin may see other people: who is in one alone has not necessarily come or left. */
  | { readonly kind: 'otherAdmin' }
  | { readonly kind: 'otherOrganization' }
  /** The first was taken after the second. */
  | { readonly kind: 'reversed' };

/** What became of one license's holders. after - before = gained - lost + untoldBefore - untoldAfter. */
export interface LicenseDifference {
  readonly licenseId: LicenseId;
  readonly before: number;
  readonly after: number;
  /** Those who came with it included. */
  readonly gained: number;
  /** Those who left with it included. */
  readonly lost: number;
  /** Holders now whose licenses weren't told then. */
  readonly untoldBefore: number;
  /** Holders then whose licenses aren't told now: they have not lost it. */
  readonly untoldAfter: number;
}

/** What changed between two snapshots. People without any change are not in it. */
export interface Comparison {
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly caveats: readonly Caveat[];
  /** Most changed first. */
  readonly licenses: readonly LicenseDifference[];
  /** People by kind of change; one person may count for several. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** People with any change. */
  readonly changed: number;
  /** People of whom both tell, and the same. */
  readonly unchanged: number;
  /** Whoever changed or can't be compared, by columns; places in the two snapshots, NONE where absent. */
  readonly size: number;
  readonly fromPlaces: Int32Array;
  readonly toPlaces: Int32Array;
  /** KindBits. */
  readonly kinds: Uint8Array;
  /** Places in `pairs`. */
  readonly pairOf: Int32Array;
  readonly pairs: readonly SetPair[];
}
