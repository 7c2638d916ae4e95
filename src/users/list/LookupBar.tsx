import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { ExportCsvButton } from '../../ui/ExportCsvButton';
import { ToBatchButton } from '../ToBatchButton';
import type { LookupRow } from './lookupRows';
import { useExportLookup } from './useExportLookup';

interface LookupBarProps {
  readonly rows: readonly LookupRow[];
  /** Rows picked in the grid; none stands for all. */
  readonly picked: ReadonlySet<string>;
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
  /** When those were read; null before that. */
  readonly readAt: number | null;
}

/** How the lookup came out, and what can be done with the people found. */
export function LookupBar({ rows, picked, licenses, readAt }: LookupBarProps) {
  const t = useTranslations('users');
  const exported = picked.size === 0 ? rows : rows.filter(({ id }) => picked.has(id));
  const exportCsv = useExportLookup(exported, licenses, readAt);
  const meant = rows.filter(({ id, person }) => person !== null && (picked.size === 0 || picked.has(id)));
  const userIds = [...new Set(meant.flatMap(({ person }) => (person === null ? [] : [person.id])))];
  const open = rows.filter(({ person }) => person === null);
  const found = new Set(rows.flatMap(({ person }) => (person === null ? [] : [person.id]))).size;

  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="h2" sx={{ mr: 'auto' }}>
        {t('list.outcome', { found, open: open.length })}
      </Typography>
      <ExportCsvButton disabled={false} chosen={picked.size} isWriting={false} onExport={exportCsv} />
      <ToBatchButton
        label={t('list.toBatch', { count: userIds.length })}
        userIds={userIds}
        unresolvedText={picked.size === 0 ? open.map(({ raw }) => raw).join('\n') : ''}
      />
    </Stack>
  );
}
