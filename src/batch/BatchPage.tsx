import { Suspense, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { lazyWithWords } from '../messages/lazyWithWords';
import { LoadingState } from '../ui/LoadingState';
import { PageHeader } from '../ui/PageHeader';
import { useSession } from '../auth/SessionContext';
import { DraftGate } from './DraftGate';
import { ReadOnlyBatch } from './ReadOnlyBatch';

const BatchStart = lazyWithWords(['history'], async () => (await import('./BatchStart')).BatchStart);
const RunWizard = lazyWithWords(
  ['batch/run', 'history'],
  async () => (await import('./RunWizard')).RunWizard,
);

/** Gives licenses to many people, or takes them away: the wizard, of which the URL names the draft or the run. */
export function BatchPage() {
  const t = useTranslations('batch');
  const { readOnly } = useSession();
  const [search] = useSearchParams();
  const runId = search.get('run');
  const draftId = search.get('draft');
  const batch = runId ?? draftId;
  const shown = useRef(batch);

  // Another batch at the same address takes what had the focus away, and no step has taken it yet.
  useEffect(() => {
    if (shown.current === batch) return;
    shown.current = batch;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [batch]);

  if (readOnly) return <ReadOnlyBatch />;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Suspense fallback={<LoadingState />}>
        {runId !== null ? (
          <RunWizard key={runId} runId={runId} />
        ) : draftId !== null ? (
          <DraftGate key={draftId} draftId={draftId} />
        ) : (
          <BatchStart />
        )}
      </Suspense>
    </>
  );
}
