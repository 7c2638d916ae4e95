import Box from '@mui/material/Box';
import { Suspense } from 'react';
import { LoadingState } from '../../ui/LoadingState';
import { useDraft } from '../DraftContext';
import { ChooseFile } from './ChooseFile';
import { FileContents } from './FileContents';

/** People from a CSV file: one column of it holds their e-mails or ids. */
export function UploadFile() {
  const { draft, dispatch } = useDraft();
  const { file } = draft;

  return (
    <Box>
      <ChooseFile
        file={file}
        onFile={(opened) => dispatch({ type: 'openFile', file: opened })}
        onRemove={() => dispatch({ type: 'openFile', file: null })}
      />
      {file !== null && (
        <Suspense fallback={<LoadingState rows={2} />}>
          <FileContents file={file} />
        </Suspense>
      )}
    </Box>
  );
}
