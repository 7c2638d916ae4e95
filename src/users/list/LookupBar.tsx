import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { ExportCsvButton } from '../../ui/ExportCsvButton';
import { Toolbar } from '../../ui/Toolbar';
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
  /** What is shown of them, and how: buttons. */
  readonly children: ReactNode;
}

/** How the lookup came out, and what can be done with the people found. */
export function LookupBar({ rows, picked, licenses, readAt, children }: LookupBarProps) {
  const t = useTranslations('users');
  const exported = picked.size === 0 ? rows : rows.filter(({ id }) => picked.has(id));
  const exportCsv = useExportLookup(exported, licenses, readAt);
  const meant = rows.filter(({ id, person }) => person !== null && (picked.size === 0 || picked.has(id)));
  const userIds = [...new Set(meant.flatMap(({ person }) => (person === null ? [] : [person.id])))];
  const open = rows.filter(({ person }) => person === null);
  const found = new Set(rows.flatMap(({ person }) => (person === null ? [] : [person.id]))).size;

  return (
    <Toolbar
      level="h2"
      title={t('list.outcome', { found, open: open.length })}
      actions={
        <>
          <ExportCsvButton disabled={false} chosen={picked.size} isWriting={false} onExport={exportCsv} />
          <ToBatchButton
            label={t('list.toBatch', { count: userIds.length })}
            userIds={userIds}
            unresolvedText={picked.size === 0 ? open.map(({ raw }) => raw).join('\n') : ''}
          />
        </>
      }
    >
      {children}
    </Toolbar>
  );
}
