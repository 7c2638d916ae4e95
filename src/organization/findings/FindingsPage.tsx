import { useTranslations } from 'use-intl';
import { useDirectory, useCalmDirectory } from '../../queries/DirectoryContext';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { OrganizationHeader } from '../OrganizationHeader';
import { ReadingTrouble } from '../ReadingTrouble';
import { FindingsBar } from './FindingsBar';
import { FindingsList } from './FindingsList';
import { FindingsNotices } from './FindingsNotices';
import { useFindings } from './useFindings';

/** What stands out in who holds what, over the whole organization. */
export function FindingsPage() {
  const t = useTranslations('findings');
  const directory = useDirectory();
  const { summary, reading } = useCalmDirectory();
  const findings = useFindings();
  const { answer, error } = findings;

  return (
    <>
      <OrganizationHeader
        page="findings"
        summary={summary}
        isReading={reading === 'reading'}
        onRefresh={directory.refresh}
        onCancel={directory.cancel}
      />
      <ReadingTrouble />
      {error !== null && <ErrorState error={error} onRetry={findings.retry} />}
      {answer !== null && summary !== null && <FindingsNotices answer={answer} summary={summary} />}
      <FindingsBar view={findings} />
      {answer === null ? (
        error === null && <LoadingState label={t('reading')} rows={5} rowHeight={120} />
      ) : (
        <FindingsList answer={answer} onAskAgain={findings.askAgain} />
      )}
    </>
  );
}
