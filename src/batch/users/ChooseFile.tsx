import UploadFileIcon from '@mui/icons-material/UploadFile';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenedFile } from '../../runs/workbench';
import { FileButton } from '../../ui/FileButton';

/** More than this is no list of people. */
const LARGEST_BYTES = 20_000_000;

interface ChooseFileProps {
  readonly file: OpenedFile | null;
  readonly onFile: (file: OpenedFile) => void;
  readonly onRemove: () => void;
}

/** Takes a file by a button or by dropping it, and keeps its text in the draft. */
export function ChooseFile({ file, onFile, onRemove }: ChooseFileProps) {
  const t = useTranslations('batch.users');
  const [problem, setProblem] = useState<'tooLarge' | 'unreadable' | null>(null);
  const [isOver, setIsOver] = useState(false);

  const open = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    if (chosen.size > LARGEST_BYTES) {
      setProblem('tooLarge');
      return;
    }
    chosen.text().then(
      (text) => {
        setProblem(null);
        onFile({ name: chosen.name, text, column: null });
      },
      () => setProblem('unreadable'),
    );
  };

  return (
    <>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          open(event.dataTransfer.files[0]);
        }}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
          p: 2,
          border: 1,
          borderStyle: 'dashed',
          borderColor: isOver ? 'primary.main' : 'divider',
          borderRadius: 1,
          bgcolor: isOver ? 'action.hover' : 'transparent',
        }}
      >
        <FileButton
          label={t('chooseFile')}
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          variant={file === null ? 'contained' : 'outlined'}
          color="secondary"
          startIcon={<UploadFileIcon />}
          onFile={open}
        >
          {file === null ? t('chooseFile') : t('chooseOtherFile')}
        </FileButton>
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}
        >
          {file === null ? t('fileHint') : file.name}
        </Typography>
        {file !== null && <Button onClick={onRemove}>{t('closeFile')}</Button>}
      </Box>
      {problem !== null && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
          {t(`fileProblem.${problem}`)}
        </Alert>
      )}
    </>
  );
}
