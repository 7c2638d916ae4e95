import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { ToBatchButton } from '../ToBatchButton';
import type { LookupRow } from './lookupRows';
import { useExportLookup } from './useExportLookup';

interface LookupBarProps {
  readonly rows: readonly LookupRow[];
  /** Rows picked in the grid; none stands for all. */
  readonly picked: ReadonlySet<string>;
  readonly licenses: ReadonlyMap<UserId, LicensesRead> | undefined;
}

/** How the lookup came out, and what can be done with the people found. */
export function LookupBar({ rows, picked, licenses }: LookupBarProps) {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const exportCsv = useExportLookup(rows, licenses);
  const meant = rows.filter(({ id, person }) => person !== null && (picked.size === 0 || picked.has(id)));
  const userIds = [...new Set(meant.flatMap(({ person }) => (person === null ? [] : [person.id])))];
  const open = rows.filter(({ person }) => person === null);
  const found = new Set(rows.flatMap(({ person }) => (person === null ? [] : [person.id]))).size;

  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="h2" sx={{ mr: 'auto' }}>
        {t('list.outcome', { found, open: open.length })}
      </Typography>
      <Button variant="outlined" size="small" startIcon={<DownloadIcon />} onClick={exportCsv}>
        {common('exportCsv')}
      </Button>
      <ToBatchButton
        label={t('list.toBatch', { count: userIds.length })}
        userIds={userIds}
        unresolvedText={picked.size === 0 ? open.map(({ raw }) => raw).join('\n') : ''}
      />
    </Stack>
  );
}
