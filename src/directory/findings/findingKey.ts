import type { LicenseId } from '../../licensing/model';

/** What a finding is about. */
export type FindingSubject =
  /** Holds the license, but not what it needs. */
  | { readonly kind: 'prerequisite'; readonly licenseId: LicenseId }
  /** Holds two add-ons of a kind. */
  | { readonly kind: 'second'; readonly licenseIds: readonly [LicenseId, LicenseId] }
  /** Holds licenses, but is inactive or deleted. */
  | { readonly kind: 'departed'; readonly state: 'inactive' | 'deleted' }
  /** Holds the license together with one that comprises it. */
  | { readonly kind: 'redundant'; readonly licenseId: LicenseId }
  /** Holds the license, and the roles need none of it, or others that it comprises instead. */
  | { readonly kind: 'excess'; readonly licenseId: LicenseId; readonly instead: readonly LicenseId[] }
  /** Holds licenses, but hasn't logged in for so many days; null: no login was ever told. */
  | { readonly kind: 'idle'; readonly days: number | null }
  /** The roles need the license, and nothing held gives it. */
  | { readonly kind: 'lacking'; readonly licenseId: LicenseId }
  /** Active, without any license. */
  | { readonly kind: 'unlicensed' }
  /** Ids of the license data that belong to nobody visible. */
  | { readonly kind: 'nobody' };

export type FindingKind = FindingSubject['kind'];

/** By weight: what is wrong for sure, what is paid for idly, what is worth a look. */
export const FINDING_KINDS = [
  'prerequisite',
  'second',
  'departed',
  'redundant',
  'excess',
  'idle',
  'lacking',
  'unlicensed',
  'nobody',
] as const satisfies readonly FindingKind[];

/** Wrong for sure, paid for idly, or worth a look. */
export type FindingWeight = 'wrong' | 'idle' | 'look';

/** How much each kind weighs; never more than the kind before it. */
export const FINDING_WEIGHTS: Readonly<Record<FindingKind, FindingWeight>> = {
  prerequisite: 'wrong',
  second: 'wrong',
  departed: 'idle',
  redundant: 'idle',
  excess: 'idle',
  idle: 'idle',
  lacking: 'look',
  unlicensed: 'look',
  nobody: 'look',
};

const MAX_IDLE_DAYS = 36_500;

/** Names a finding in an address, the same one after each reading. Ids are opaque, so they are encoded. */
export function findingKey(subject: FindingSubject): string {
  return [subject.kind, ...partsOf(subject).map((part) => encodeURIComponent(part.toWellFormed()))].join(':');
}

/** What a key names; null for one that names nothing. */
export function parseFindingKey(key: string): FindingSubject | null {
  const [kind, ...encoded] = key.split(':');
  const parts = encoded.map(decoded);
  const subject = parts.includes(null) ? null : subjectOf(kind, parts);
  // One finding has one name: whatever else might be read as it is not it.
  return subject !== null && findingKey(subject) === key ? subject : null;
}

function partsOf(subject: FindingSubject): readonly string[] {
  switch (subject.kind) {
    case 'prerequisite':
    case 'redundant':
    case 'lacking':
      return [subject.licenseId];
    case 'second':
      return subject.licenseIds;
    case 'excess':
      return [subject.licenseId, ...subject.instead];
    case 'departed':
      return [subject.state];
    case 'idle':
      return [subject.days === null ? 'never' : String(subject.days)];
    default:
      return [];
  }
}

function subjectOf(kind: string | undefined, parts: readonly (string | null)[]): FindingSubject | null {
  const [first = null, second = null] = parts;
  switch (kind) {
    case 'prerequisite':
    case 'redundant':
    case 'lacking':
      return first === null ? null : { kind, licenseId: first };
    case 'second':
      return first === null || second === null ? null : { kind, licenseIds: [first, second] };
    case 'excess': {
      const instead = parts.slice(1).filter((part) => part !== null);
      return first === null ? null : { kind, licenseId: first, instead };
    }
    case 'departed':
      return first === 'inactive' || first === 'deleted' ? { kind, state: first } : null;
    case 'idle':
      return first === 'never' ? { kind, days: null } : idleFor(Number(first ?? Number.NaN));
    case 'unlicensed':
    case 'nobody':
      return { kind };
    default:
      return null;
  }
}

function idleFor(days: number): FindingSubject | null {
  return Number.isInteger(days) && days >= 1 && days <= MAX_IDLE_DAYS ? { kind: 'idle', days } : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
