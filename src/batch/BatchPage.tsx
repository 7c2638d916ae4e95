import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';
import { BatchStart } from './BatchStart';
import { DraftGate } from './DraftGate';
import { RunWizard } from './RunWizard';

/** Gives licenses to many people, or takes them away: the wizard, of which the URL names the draft or the run. */
export function BatchPage() {
  const t = useTranslations('batch');
  const [search] = useSearchParams();
  const runId = search.get('run');
  const draftId = search.get('draft');

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {runId !== null ? (
        <RunWizard key={runId} runId={runId} />
      ) : draftId !== null ? (
        <DraftGate key={draftId} draftId={draftId} />
      ) : (
        <BatchStart />
      )}
    </>
  );
}
