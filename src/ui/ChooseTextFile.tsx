import UploadFileIcon from '@mui/icons-material/UploadFile';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FileButton } from './FileButton';
import { readTextFile } from './readTextFile';

/** A file as it was opened. */
export interface ChosenTextFile {
  readonly name: string;
  readonly text: string;
  /** When it was last changed: milliseconds since 1970. */
  readonly modifiedAt: number;
}

interface ChooseTextFileProps {
  readonly words: {
    /** On the button. */
    readonly choose: string;
    /** Beside it: the file at hand, or that one can be dropped. */
    readonly beside: string;
    readonly problems: { readonly tooLarge: string; readonly unreadable: string };
  };
  readonly emphasized: boolean;
  readonly onFile: (file: ChosenTextFile) => void;
  /** Lets go of the file at hand; null where there is none. */
  readonly close: { readonly label: string; readonly onClose: () => void } | null;
}

/** Takes a text file by a button or by dropping it. */
export function ChooseTextFile({ words, emphasized, onFile, close }: ChooseTextFileProps) {
  const [problem, setProblem] = useState<'tooLarge' | 'unreadable' | null>(null);
  const [isOver, setIsOver] = useState(false);

  const open = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    void readTextFile(chosen).then((read) => {
      setProblem(read.ok ? null : read.problem);
      if (read.ok) onFile({ name: chosen.name, text: read.text, modifiedAt: chosen.lastModified });
    });
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
          label={words.choose}
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          variant={emphasized ? 'contained' : 'outlined'}
          color="secondary"
          startIcon={<UploadFileIcon />}
          onFile={open}
        />
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}
        >
          {words.beside}
        </Typography>
        {close !== null && <Button onClick={close.onClose}>{close.label}</Button>}
      </Box>
      {problem !== null && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
          {words.problems[problem]}
        </Alert>
      )}
    </>
  );
}
