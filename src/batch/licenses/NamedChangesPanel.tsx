import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslations } from 'use-intl';
import { operationKey } from '../../licensing/change';
import type { LicenseChange } from '../../licensing/model';
import { LicenseChip } from '../../ui/LicenseChip';
import { Section } from '../../ui/Section';

/** What changes named one by one come to, license by license. */
export function NamedChangesPanel({ changes }: { readonly changes: readonly LicenseChange[] }) {
  const t = useTranslations('batch.licenses');
  const counts = new Map<string, { change: LicenseChange; count: number }>();
  for (const change of changes) {
    const key = operationKey(change);
    counts.set(key, { change, count: (counts.get(key)?.count ?? 0) + 1 });
  }

  return (
    <Section title={t('kinds.changes')} level="h3" flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('columns.license')}</TableCell>
            <TableCell>{t('columns.change')}</TableCell>
            <TableCell align="right">{t('columns.people')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...counts].map(([key, { change, count }]) => (
            <TableRow key={key}>
              <TableCell>
                <LicenseChip licenseId={change.licenseId} />
              </TableCell>
              <TableCell>{t(`actions.${change.action}`)}</TableCell>
              <TableCell align="right">{count}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
