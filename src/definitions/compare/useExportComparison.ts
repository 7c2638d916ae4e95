import { useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';
import { toCsv } from '../../ui/csv';
import { useDownloadFile } from '../../ui/useDownloadFile';
import type { Comparison } from './comparison';

/** Hands over a comparison as a file: a permission a line, a license a column. What wasn't told is not a "no". */
export function useExportComparison(): (comparison: Comparison, compared: readonly LicenseId[]) => void {
  const t = useTranslations('compareDefinitions.file');
  const downloadFile = useDownloadFile();

  return ({ parts, untold }, compared) => {
    const rows = parts
      .flatMap(({ licenseIds, permissions }) => permissions.map((permission) => ({ permission, licenseIds })))
      .sort((a, b) => (a.permission < b.permission ? -1 : 1))
      .map(({ permission, licenseIds }) => {
        const [domain = '', entity = '', ...action] = permission.split(':');
        const cells = compared.map((id) =>
          t(licenseIds.includes(id) ? 'yes' : untold.includes(id) ? 'notTold' : 'no'),
        );
        return [permission, domain, entity, action.join(':')].concat(cells);
      });
    const header = [t('permission'), t('domain'), t('entity'), t('action'), ...compared];
    downloadFile(`${t('name')}.csv`, toCsv(header, rows), 'text/csv;charset=utf-8');
  };
}
