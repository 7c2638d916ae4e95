import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { ChangeFilter } from '../../directory/snapshots/changesQuestions';
import type { LicenseDifference } from '../../directory/snapshots/Comparison';
import { Section } from '../../ui/Section';
import { LicenseDifferenceRow } from './LicenseDifferenceRow';

interface ChangesByLicenseProps {
  /** Most changed first. */
  readonly licenses: readonly LicenseDifference[];
  readonly onFilter: (change: Partial<ChangeFilter>) => void;
  /** Whether those are shown too whose holders are the same. */
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
}

/** What became of each license's holders. */
export const ChangesByLicense = memo(function ChangesByLicense({
  licenses,
  onFilter,
  isUnfolded,
  onUnfold,
}: ChangesByLicenseProps) {
  const t = useTranslations('changes.licenses');
  const changed = licenses.filter(isChanged);
  const shown = isUnfolded ? licenses : changed;
  const folded = licenses.length - changed.length;
  const hasUntold = licenses.some((one) => one.untoldBefore + one.untoldAfter > 0);
  const most = Math.max(1, ...licenses.map(({ gained, lost }) => Math.max(gained, lost)));

  return (
    <Section
      title={t('title')}
      description={t('hint')}
      flush
      actions={
        folded > 0 && (
          <Button size="small" aria-expanded={isUnfolded} onClick={() => onUnfold(!isUnfolded)}>
            {isUnfolded ? t('hideUnchanged') : t('showUnchanged', { count: folded })}
          </Button>
        )
      }
    >
      {shown.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: 2.5, py: 2 }}>
          {t('none')}
        </Typography>
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label={t('caption')}>
          <Table size="small" aria-label={t('caption')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('license')}</TableCell>
                <TableCell align="right">{t('before')}</TableCell>
                <TableCell align="right">{t('after')}</TableCell>
                <TableCell align="right">{t('net')}</TableCell>
                <TableCell align="right">{t('lost')}</TableCell>
                <TableCell component="td" aria-hidden sx={{ width: '35%' }} />
                <TableCell>{t('gained')}</TableCell>
                {hasUntold && (
                  <TableCell align="right" title={t('untoldHint')}>
                    {t('untold')}
                  </TableCell>
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((one) => (
                <LicenseDifferenceRow
                  key={one.licenseId}
                  difference={one}
                  most={most}
                  hasUntold={hasUntold}
                  onFilter={onFilter}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
});

function isChanged({ gained, lost, untoldBefore, untoldAfter }: LicenseDifference): boolean {
  return gained + lost + untoldBefore + untoldAfter > 0;
}
