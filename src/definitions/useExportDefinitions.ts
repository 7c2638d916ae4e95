import { useTranslations } from 'use-intl';
import { toCsv } from '../ui/csv';
import { useDownloadFile } from '../ui/useDownloadFile';
import type { DefinitionRow } from './definitionRows';
import { holderCount, type Holders } from './useHolders';

const COLUMNS = ['id', 'description', 'permissions', 'prerequisites', 'comprises', 'holders'] as const;

/** Hands over the definitions as they are shown. What isn't known says so instead of being empty or 0. */
export function useExportDefinitions(): (rows: readonly DefinitionRow[], holders: Holders) => void {
  const t = useTranslations('definitions');
  const common = useTranslations('common');
  const downloadFile = useDownloadFile();

  return (rows, holders) => {
    const cells = rows.map((row) => [
      row.id,
      row.description,
      row.permissions === null ? t('notTold') : String(row.permissions),
      row.prerequisites.join(' '),
      row.comprises.join(' '),
      holders.status === 'read' ? String(holderCount(holders.summary, row.id)) : common('unknown'),
    ]);
    const header = COLUMNS.map((column) => t(`columns.${column}`));
    downloadFile(`${t('exportName')}.csv`, toCsv(header, cells), 'text/csv;charset=utf-8');
  };
}
