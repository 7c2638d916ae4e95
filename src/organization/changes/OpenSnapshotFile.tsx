import FileOpenIcon from '@mui/icons-material/FileOpenOutlined';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SnapshotId } from '../../directory/snapshots/keptSnapshots';
import {
  LARGEST_SNAPSHOT_FILE,
  type SnapshotFileProblem,
} from '../../directory/snapshots/snapshotFileProblem';
import { useDirectory } from '../../queries/DirectoryContext';
import { FileButton } from '../../ui/FileButton';
import { useSize } from '../../messages/useSize';

/** Takes a snapshot that was exported elsewhere, or says what is wrong with the file. */
export function OpenSnapshotFile({ onOpened }: { readonly onOpened: (id: SnapshotId) => void }) {
  const t = useTranslations('changes.manage');
  const directory = useDirectory();
  const size = useSize();
  const wordsOf = useProblemWords();
  const open = useMutation({
    mutationFn: (chosen: File) => directory.openSnapshot(chosen),
    networkMode: 'always',
    onSuccess: (opened) => {
      if (opened.ok) onOpened(opened.id);
    },
  });
  const problem = open.data === undefined || open.data.ok ? null : wordsOf(open.data.problem);
  const refusal =
    open.error === null ? problem : t('problem.unreadableFile', { message: open.error.message });

  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <FileButton
          label={t('open')}
          accept=".gz,.json,application/gzip,application/json"
          variant="outlined"
          startIcon={<FileOpenIcon />}
          loading={open.isPending}
          loadingPosition="start"
          onFile={open.mutate}
        />
        <Typography variant="body2" color="textSecondary">
          {t('openHint', { size: size(LARGEST_SNAPSHOT_FILE) })}
        </Typography>
      </Stack>
      {refusal !== null && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
          <AlertTitle>{t('refused', { file: open.variables?.name ?? '' })}</AlertTitle>
          {refusal}
        </Alert>
      )}
    </>
  );
}

function useProblemWords(): (problem: SnapshotFileProblem) => string {
  const t = useTranslations('changes.manage.problem');
  return (problem) => ('path' in problem ? t(problem.kind, { path: problem.path }) : t(problem.kind));
}
