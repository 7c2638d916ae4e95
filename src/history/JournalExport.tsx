import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { exportJournal } from '../runs/journalDatabase';
import { useRuns } from '../runs/RunnerContext';
import { ActionAlert } from '../ui/ActionAlert';
import { useDownloadFile } from '../ui/useDownloadFile';

interface JournalExportProps {
  readonly severity: 'error' | 'warning';
  /** What can't be read, and why. */
  readonly children: ReactNode;
}

/** Says what this version can't read of the journal, and gives all of it as a file. */
export function JournalExport({ severity, children }: JournalExportProps) {
  const t = useTranslations('history');
  const { owner } = useRuns();
  const downloadFile = useDownloadFile();
  const exporting = useMutation({
    mutationFn: async () => {
      const content = JSON.stringify(await exportJournal(owner), null, 2);
      downloadFile('license-desk-journal.json', content, 'application/json');
    },
    networkMode: 'always',
  });

  return (
    <ActionAlert
      severity={severity}
      action={
        <Button
          color="inherit"
          size="small"
          disabled={exporting.isPending}
          onClick={() => exporting.mutate()}
        >
          {t('exportJournal')}
        </Button>
      }
    >
      {children}
      {exporting.isError && <p>{t('exportFailed', { message: exporting.error.message })}</p>}
    </ActionAlert>
  );
}
