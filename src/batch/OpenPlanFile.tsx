import FileOpenIcon from '@mui/icons-material/FileOpenOutlined';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import { paths } from '../ui/paths';
import { openPlanFile } from './planFileDraft';
import { usePlanFileWords } from './usePlanFileWords';

/** Takes a plan that was saved as a file, and goes to its Review; or says what is wrong with the file. */
export function OpenPlanFile() {
  const t = useTranslations('batch.planFile');
  const runs = useRuns();
  const navigate = useNavigate();
  const wordsOf = usePlanFileWords();
  const input = useRef<HTMLInputElement>(null);
  const open = useMutation({
    mutationFn: (chosen: File) => openPlanFile(runs, chosen),
    networkMode: 'always',
    onSuccess: async (opened) => {
      if (!opened.ok) return;
      await navigate(paths.batch({ draft: opened.draftId, step: 'review' }), { state: { moved: true } });
    },
  });
  const problem = open.data === undefined || open.data.ok ? null : open.data.problem;

  return (
    <Box>
      <Button
        variant="outlined"
        startIcon={<FileOpenIcon />}
        disabled={open.isPending}
        onClick={() => input.current?.click()}
      >
        {t('open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('open')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) open.mutate(chosen);
          event.target.value = '';
        }}
      />
      {problem !== null && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          <AlertTitle>{t('refused', { file: open.variables?.name ?? '' })}</AlertTitle>
          {wordsOf(problem)}
        </Alert>
      )}
    </Box>
  );
}
