import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useFormatter, useTranslations } from 'use-intl';
import { LicenseChip } from '../../ui/LicenseChip';
import { Section } from '../../ui/Section';
import { useHolderCounts } from '../licenses/useHolderCounts';
import type { PlanSummary } from '../plan/planSummary';

/** How many hold each license of the plan, before and after. */
export function HolderEffects({ plan }: { readonly plan: PlanSummary }) {
  const t = useTranslations('batch.review.holders');
  const format = useFormatter();
  const organization = useHolderCounts();
  if (plan.holders.length === 0) return null;

  return (
    <Section title={t('title')} description={t('description')} level="h3" flush>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('license')}</TableCell>
              <TableCell align="right">{t('before')}</TableCell>
              <TableCell align="right">{t('after')}</TableCell>
              <TableCell align="right">{t('difference')}</TableCell>
              {organization !== null && <TableCell align="right">{t('organization')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {plan.holders.map(({ licenseId, before, after }) => (
              <TableRow key={licenseId}>
                <TableCell>
                  <LicenseChip licenseId={licenseId} />
                </TableCell>
                <TableCell align="right">{format.number(before)}</TableCell>
                <TableCell align="right">{format.number(after)}</TableCell>
                <TableCell align="right">
                  {format.number(after - before, { signDisplay: 'exceptZero' })}
                </TableCell>
                {organization !== null && (
                  <TableCell align="right">
                    {t('organizationChange', {
                      before: organization.get(licenseId) ?? 0,
                      after: (organization.get(licenseId) ?? 0) + after - before,
                    })}
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
