import FileOpenIcon from '@mui/icons-material/FileOpenOutlined';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import { FileButton } from '../ui/FileButton';
import { paths } from '../ui/paths';
import type { OpenPlanProblem } from './planFileDraft';
import { usePlanFileWords } from './usePlanFileWords';

/** Takes a plan that was saved as a file, and goes to its Review; or says what is wrong with the file. */
export function OpenPlanFile() {
  const t = useTranslations('batch.planFile');
  const runs = useRuns();
  const navigate = useNavigate();
  const wordsOf = usePlanFileWords();
  const open = useMutation({
    mutationFn: async (chosen: File) => (await import('./planFileDraft')).openPlanFile(runs, chosen),
    networkMode: 'always',
    onSuccess: async (opened) => {
      if (!opened.ok) return;
      await navigate(paths.batch({ draft: opened.draftId, step: 'review' }), { state: { moved: true } });
    },
  });
  const refused = open.data === undefined || open.data.ok ? null : open.data.problem;
  const problem: OpenPlanProblem | null = open.isError ? { kind: 'unreadable' } : refused;

  return (
    <Box>
      <FileButton
        label={t('open')}
        accept=".json,application/json"
        variant="outlined"
        startIcon={<FileOpenIcon />}
        disabled={open.isPending}
        onFile={open.mutate}
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
