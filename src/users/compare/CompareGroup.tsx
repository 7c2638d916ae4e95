import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { CompareCellContent } from './CompareCellContent';
import type { CompareRow } from './compareRows';

interface CompareGroupProps {
  readonly title: string;
  /** How many people are compared. */
  readonly columns: number;
  readonly rows: readonly CompareRow[];
  /** What it means that there is no row. */
  readonly none: string;
}

/** Rows of one kind under their name. */
export function CompareGroup({ title, columns, rows, none }: CompareGroupProps) {
  return (
    <TableBody>
      <TableRow>
        <TableCell component="th" scope="rowgroup" sx={{ fontWeight: 600, color: 'text.secondary', pt: 2 }}>
          {title}
        </TableCell>
        <TableCell colSpan={columns} sx={{ color: 'text.secondary', pt: 2 }}>
          {rows.length === 0 && none}
        </TableCell>
      </TableRow>
      {rows.map(({ key, label, licenseId, cells }) => (
        <TableRow key={key}>
          <TableCell component="th" scope="row">
            {licenseId === undefined ? (
              label
            ) : (
              <RouterLink to={paths.definition(licenseId)}>{label}</RouterLink>
            )}
          </TableCell>
          {cells.map((cell, at) => (
            // The columns are people, and stand in the same order in every row.
            // oxlint-disable-next-line react/no-array-index-key
            <TableCell key={at}>
              <CompareCellContent cell={cell} />
            </TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  );
}
