import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { LicensesColumn, WantedTable } from '../../directory/wantedTable';
import { ColumnSelect } from './ColumnSelect';

interface StatesColumnsProps {
  readonly table: WantedTable;
  readonly onChoose: (change: { peopleColumn?: number; licensesColumn?: LicensesColumn }) => void;
}

const EACH = 'each';

/** Which columns say who and what; those that look like it are chosen beforehand. */
export function StatesColumns({ table, onChoose }: StatesColumnsProps) {
  const t = useTranslations('batch.states');
  const { headings, peopleColumn, licensesColumn, markColumns } = table;
  if (headings.length < 2) return null;
  const columns = headings.map((heading, index) => ({
    value: String(index),
    name: heading.slice(0, 60) || t('columnUnnamed', { number: String(index + 1) }),
  }));
  const each = { value: EACH, name: t('columnEach', { count: markColumns.length }) };
  const licenses = markColumns.map((column) => headings[column] ?? '').join(', ');

  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' }, maxWidth: 640 }}>
      <ColumnSelect
        label={t('peopleColumn')}
        value={peopleColumn === null ? '' : String(peopleColumn)}
        hint={peopleColumn === null ? t('columnHint') : ''}
        options={columns}
        onChoose={(value) => onChoose({ peopleColumn: Number(value) })}
      />
      <ColumnSelect
        label={t('licensesColumn')}
        value={licensesColumn === null ? '' : String(licensesColumn)}
        hint={
          licensesColumn === null
            ? t('columnHint')
            : licensesColumn === EACH
              ? t('eachHint', { licenses })
              : ''
        }
        options={markColumns.length === 0 ? columns : [each, ...columns]}
        onChoose={(value) => onChoose({ licensesColumn: value === EACH ? EACH : Number(value) })}
      />
    </Box>
  );
}
