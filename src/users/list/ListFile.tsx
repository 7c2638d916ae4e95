import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ChooseTextFile, type ChosenTextFile } from '../../ui/ChooseTextFile';

interface ListFileProps {
  /** Takes what the file adds to the list. */
  readonly onText: (text: string) => void;
}

/** A file in place of typing: the people in it come into the list. */
export function ListFile({ onText }: ListFileProps) {
  const t = useTranslations('users.list');
  const { mutate, data, variables, isError } = useMutation({
    mutationFn: async ({ text }: ChosenTextFile) => (await import('./listFromFile')).listFromFile(text),
    onSuccess: ({ text, count }) => {
      if (count > 0) onText(text);
    },
    networkMode: 'always',
  });
  const problems = { tooLarge: t('fileProblem.tooLarge'), unreadable: t('fileProblem.unreadable') };

  return (
    <Box>
      <ChooseTextFile
        words={{ choose: t('chooseFile'), beside: t('fileHint'), problems }}
        emphasized={false}
        onFile={mutate}
        close={null}
      />
      {isError && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
          {problems.unreadable}
        </Alert>
      )}
      {data !== undefined && variables !== undefined && (
        <Alert
          severity={data.count > 0 ? 'success' : 'warning'}
          variant="outlined"
          role="status"
          sx={{ mt: 1, overflowWrap: 'anywhere' }}
        >
          {t('fileTaken', { count: data.count, file: variables.name })}
          {data.column !== null && ` ${t('fileColumn', { column: data.column })}`}
        </Alert>
      )}
    </Box>
  );
}
