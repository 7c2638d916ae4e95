import Typography from '@mui/material/Typography';
import { use, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { readPeopleCsv } from '../../directory/peopleList';
import type { OpenedFile } from '../../runs/workbench';
import type { ParsedCsv } from '../../ui/readCsv';
import { useDraft } from '../DraftContext';
import { ChooseColumn } from './ChooseColumn';
import { LookUpPeople } from './LookUpPeople';

let reader: Promise<(text: string) => ParsedCsv> | null = null;

/** The parser comes when there is a file to read. */
function loadReader(): Promise<(text: string) => ParsedCsv> {
  if (reader === null) {
    reader = import('../../ui/readCsv').then(({ fromCsv }) => fromCsv);
    reader.catch(() => (reader = null));
  }
  return reader;
}

/** What was read in the file, in which column people were found, and who they are. */
export function FileContents({ file }: { readonly file: OpenedFile }) {
  const t = useTranslations('batch.users');
  const { dispatch } = useDraft();
  const fromCsv = use(loadReader());
  const csv = useMemo(() => fromCsv(file.text), [fromCsv, file.text]);
  const { column } = file;
  const list = useMemo(() => {
    if (column === null) return readPeopleCsv(csv);
    const only = (row: readonly string[]) => [row[column] ?? ''];
    return readPeopleCsv({ header: only(csv.header), rows: csv.rows.map(only) });
  }, [csv, column]);

  return (
    <>
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {t('fileHolds', { rows: csv.rows.length, columns: csv.header.length })}
      </Typography>
      <ChooseColumn
        csv={csv}
        column={column ?? list.column?.index ?? null}
        onChoose={(chosen) => dispatch({ type: 'chooseColumn', column: chosen })}
      />
      <LookUpPeople key={`${file.name}:${String(column)}`} list={list} />
    </>
  );
}
