import { useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';

/** Names a part of the comparison: "Only in a", "In both", "In a and b, not in c". */
export function usePartWords(compared: readonly LicenseId[]): (licenseIds: readonly LicenseId[]) => string {
  const t = useTranslations('compareDefinitions.parts');

  return (licenseIds) => {
    const [first = '', second = ''] = licenseIds;
    if (licenseIds.length === 1) return t('only', { licenseId: first });
    if (licenseIds.length === compared.length) return t(compared.length === 2 ? 'both' : 'all');
    const without = compared.find((id) => !licenseIds.includes(id)) ?? '';
    return t('two', { first, second, without });
  };
}

/** Names a part's section, for links within the page. */
export function partId(licenseIds: readonly LicenseId[]): string {
  return `part-${licenseIds.map((id) => encodeURIComponent(id.toWellFormed())).join('+')}`;
}
