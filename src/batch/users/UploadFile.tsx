import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { readPeopleCsv } from '../../directory/peopleList';
import { fromCsv } from '../../ui/csv';
import { useDraft } from '../DraftContext';
import { ChooseColumn } from './ChooseColumn';
import { ChooseFile } from './ChooseFile';
import { LookUpPeople } from './LookUpPeople';

/** People from a CSV file: one column of it holds their e-mails or ids. */
export function UploadFile() {
  const t = useTranslations('batch.users');
  const { draft, dispatch } = useDraft();
  const { file } = draft;
  const csv = useMemo(() => (file === null ? null : fromCsv(file.text)), [file]);
  const column = file?.column ?? null;
  const list = useMemo(() => {
    if (csv === null) return null;
    if (column === null) return readPeopleCsv(csv);
    const only = (row: readonly string[]) => [row[column] ?? ''];
    return readPeopleCsv({ header: only(csv.header), rows: csv.rows.map(only) });
  }, [csv, column]);

  return (
    <Box>
      <ChooseFile
        file={file}
        onFile={(opened) => dispatch({ type: 'openFile', file: opened })}
        onRemove={() => dispatch({ type: 'openFile', file: null })}
      />
      {csv !== null && list !== null && (
        <>
          <Typography variant="body2" sx={{ mt: 1.5 }}>
            {t('fileHolds', { rows: csv.rows.length, columns: csv.header.length })}
          </Typography>
          <ChooseColumn
            csv={csv}
            column={column ?? list.column?.index ?? null}
            onChoose={(chosen) => dispatch({ type: 'chooseColumn', column: chosen })}
          />
          <LookUpPeople key={`${file?.name ?? ''}:${String(column)}`} list={list} />
        </>
      )}
    </Box>
  );
}
