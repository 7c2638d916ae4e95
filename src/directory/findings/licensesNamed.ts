import type { LicenseId } from '../../licensing/model';
import type { Finding } from './findings';

/** The licenses that the words for a finding may name. */
export function licensesNamed({ subject, related, suggestion }: Finding): Set<LicenseId> {
  return new Set([
    ...('licenseId' in subject ? [subject.licenseId] : []),
    ...('licenseIds' in subject ? subject.licenseIds : []),
    ...('instead' in subject ? subject.instead : []),
    ...related,
    ...suggestion.add,
    ...suggestion.remove,
  ]);
}
