import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import type { ParsedCsv } from '../../ui/readCsv';

interface ChooseColumnProps {
  readonly csv: ParsedCsv;
  readonly column: number | null;
  readonly onChoose: (column: number) => void;
}

/** Which column of the file holds the people; the one that looks like it is chosen beforehand. */
export function ChooseColumn({ csv, column, onChoose }: ChooseColumnProps) {
  const t = useTranslations('batch.users');
  const first = csv.rows[0] ?? [];

  return (
    <TextField
      select
      fullWidth
      label={t('column')}
      helperText={t('columnHint')}
      value={column === null ? '' : String(column)}
      onChange={(event) => onChoose(Number(event.target.value))}
      sx={{ mt: 1.5, maxWidth: 480 }}
    >
      {csv.header.map((heading, index) => (
        <MenuItem
          key={`${String(index)} ${heading}`}
          value={String(index)}
          sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {t('columnChoice', {
            heading: heading.slice(0, 60) || t('columnUnnamed', { number: String(index + 1) }),
            example: (first[index] ?? '').slice(0, 60) || t('columnEmpty'),
          })}
        </MenuItem>
      ))}
    </TextField>
  );
}
