import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { RetryMenu } from './RetryMenu';

interface ResultsActionsProps {
  readonly onExportCsv: () => void;
  readonly onExportJson: () => void;
  /** null where every change has a trustworthy read. */
  readonly onCheckAgain: (() => void) | null;
  /** How many failed, and for which of the service's words; null where there is nothing to retry. */
  readonly failures: { readonly count: number; readonly byWord: ReadonlyMap<string, number> } | null;
  readonly onRetry: (word: string | null) => void;
  /** null where nothing was applied. */
  readonly onUndo: (() => void) | null;
  readonly isBusy: boolean;
}

/** What can be done with a run's results. */
export function ResultsActions(props: ResultsActionsProps) {
  const { onExportCsv, onExportJson, onCheckAgain, failures, onRetry, onUndo, isBusy } = props;
  const t = useTranslations('history');
  const common = useTranslations('common');

  return (
    <>
      {onCheckAgain !== null && (
        <Button variant="contained" size="small" disabled={isBusy} onClick={onCheckAgain}>
          {t('checkAgain')}
        </Button>
      )}
      {failures !== null && <RetryMenu failures={failures} onRetry={onRetry} isBusy={isBusy} />}
      {onUndo !== null && (
        <Button variant="outlined" size="small" disabled={isBusy} onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
      <Button variant="outlined" size="small" onClick={onExportCsv}>
        {common('exportCsv')}
      </Button>
      <Button size="small" onClick={onExportJson}>
        {t('exportJson')}
      </Button>
    </>
  );
}
