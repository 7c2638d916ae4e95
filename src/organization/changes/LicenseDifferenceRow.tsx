import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useFormatter, useTranslations } from 'use-intl';
import type { ChangeFilter } from '../../directory/snapshots/changesQuestions';
import type { LicenseDifference } from '../../directory/snapshots/Comparison';
import { LicenseChip } from '../../ui/LicenseChip';
import { DivergingBar } from './DivergingBar';

interface LicenseDifferenceRowProps {
  readonly difference: LicenseDifference;
  /** The longest bar of all. */
  readonly most: number;
  readonly hasUntold: boolean;
  readonly onFilter: (change: Partial<ChangeFilter>) => void;
}

/** One license's holders before and after; who gained and who lost it is one step away. */
export function LicenseDifferenceRow({ difference, most, hasUntold, onFilter }: LicenseDifferenceRowProps) {
  const t = useTranslations('changes.licenses');
  const format = useFormatter();
  const { licenseId, before, after, gained, lost, untoldBefore, untoldAfter } = difference;
  const net = gained - lost;

  const number = (kind: 'gained' | 'lost', count: number) =>
    count === 0 ? (
      format.number(0)
    ) : (
      <Link
        component="button"
        type="button"
        variant="inherit"
        aria-label={t(kind === 'gained' ? 'seeGained' : 'seeLost', { license: licenseId, count })}
        onClick={() => onFilter({ kinds: [kind], licenses: [licenseId] })}
        sx={{ fontVariantNumeric: 'tabular-nums', minWidth: 24, minHeight: 24, textAlign: 'inherit' }}
      >
        {format.number(count)}
      </Link>
    );

  return (
    <TableRow
      sx={{ '& td, & th': { fontVariantNumeric: 'tabular-nums' }, '&:last-child > *': { border: 0 } }}
    >
      <TableCell component="th" scope="row" sx={{ maxWidth: '16rem' }}>
        <LicenseChip licenseId={licenseId} />
      </TableCell>
      <TableCell align="right">{format.number(before)}</TableCell>
      <TableCell align="right">{format.number(after)}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        {format.number(net, { signDisplay: 'exceptZero' })}
      </TableCell>
      <TableCell align="right">{number('lost', lost)}</TableCell>
      <TableCell aria-hidden sx={{ minWidth: 120 }}>
        <DivergingBar lost={lost / most} gained={gained / most} />
      </TableCell>
      <TableCell>{number('gained', gained)}</TableCell>
      {hasUntold && <TableCell align="right">{format.number(untoldBefore + untoldAfter)}</TableCell>}
    </TableRow>
  );
}
