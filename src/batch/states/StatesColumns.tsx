import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import type { WantedTable } from '../../directory/wantedTable';

interface StatesColumnsProps {
  readonly table: WantedTable;
  readonly onChoose: (change: { peopleColumn?: number; licensesColumn?: number }) => void;
}

const COLUMNS = ['peopleColumn', 'licensesColumn'] as const;

/** Which columns say who and what; those that look like it are chosen beforehand. */
export function StatesColumns({ table, onChoose }: StatesColumnsProps) {
  const t = useTranslations('batch.states');
  const { headings } = table;
  if (headings.length < 2) return null;

  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' }, maxWidth: 640 }}>
      {COLUMNS.map((column) => (
        <TextField
          key={column}
          select
          fullWidth
          label={t(column)}
          value={table[column] === null ? '' : String(table[column])}
          helperText={table[column] === null ? t('columnHint') : undefined}
          onChange={(event) => onChoose({ [column]: Number(event.target.value) })}
        >
          {headings.map((heading, index) => (
            <MenuItem
              key={`${String(index)} ${heading}`}
              value={String(index)}
              sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
            >
              {heading.slice(0, 60) || t('columnUnnamed', { number: String(index + 1) })}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
