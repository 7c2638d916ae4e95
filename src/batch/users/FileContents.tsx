import Typography from '@mui/material/Typography';
import { use, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { readPeopleColumn, readPeopleCsv } from '../../directory/peopleList';
import type { OpenedFile } from '../../runs/workbench';
import { loadCsvReader } from '../../ui/loadCsvReader';
import { useDraft } from '../DraftContext';
import { ChooseColumn } from './ChooseColumn';
import { LookUpPeople } from './LookUpPeople';

/** What was read in the file, in which column people were found, and who they are. */
export function FileContents({ file }: { readonly file: OpenedFile }) {
  const t = useTranslations('batch.users');
  const { dispatch } = useDraft();
  const fromCsv = use(loadCsvReader());
  const csv = useMemo(() => fromCsv(file.text), [fromCsv, file.text]);
  const { column } = file;
  const list = useMemo(
    () => (column === null ? readPeopleCsv(csv) : readPeopleColumn(csv, column)),
    [csv, column],
  );

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
