import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { RunRecord } from '../runs/runRecords';
import { DeleteRun } from './DeleteRun';
import { ResumeRun } from './ResumeRun';

interface RunRowActionsProps {
  readonly run: RunRecord;
  readonly isUnfinished: boolean;
}

/** What can be done with a run from the list. */
export function RunRowActions({ run, isUnfinished }: RunRowActionsProps) {
  const t = useTranslations('history');
  const { readOnly } = useSession();
  const [isAsking, setIsAsking] = useState(false);

  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
      {isUnfinished && !readOnly && <ResumeRun runId={run.runId} />}
      {run.endedAt !== null && (
        <IconButton
          size="small"
          aria-label={t('list.delete', { name: run.name })}
          onClick={() => setIsAsking(true)}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      )}
      <DeleteRun runId={run.runId} isAsking={isAsking} onClose={() => setIsAsking(false)} />
    </Stack>
  );
}
