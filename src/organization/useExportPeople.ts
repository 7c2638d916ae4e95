import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { toCsv } from '../ui/csv';
import { downloadFile } from '../ui/downloadFile';
import { peopleRows } from './exportPeople';

const COLUMNS = ['name', 'email', 'id', 'division', 'state', 'lastLogin', 'licenses'] as const;
/** Without it, Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands the given people to the admin as a CSV file, dated with the reading that told them. */
export function useExportPeople(): (members: readonly OrganizationMember[], readAt: number) => void {
  const t = useTranslations('organization');
  const common = useTranslations('common.state');
  return (members, readAt) => {
    const rows = peopleRows(members, {
      state: (state) => (state === 'nobody' ? t('cell.noPerson') : common(state)),
      notTold: t('cell.notTold'),
    });
    const header = COLUMNS.map((column) => t(`columns.${column}`));
    const day = new Date(readAt).toISOString().slice(0, 10);
    downloadFile(
      `${t('exportName')}-${day}.csv`,
      BYTE_ORDER_MARK + toCsv(header, rows),
      'text/csv;charset=utf-8',
    );
  };
}
