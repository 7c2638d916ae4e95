import { Suspense, useState, type ReactNode } from 'react';
import { lazyWithWords } from '../../messages/lazyWithWords';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { HelpContext, type HelpTopic } from '../../ui/help/HelpContext';
import { forgetFailedParts } from '../../ui/lazyPart';
import { PartFailure } from './PartFailure';
import { ShortcutKeys } from './ShortcutKeys';

const HelpDialog = lazyWithWords(
  ['help', 'terms'],
  async () => (await import('../help/HelpDialog')).HelpDialog,
);

/** Lets everything inside open help, and "?" from anywhere. */
export function HelpDoor({ children }: { readonly children: ReactNode }) {
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  return (
    <HelpContext value={setTopic}>
      <ShortcutKeys openHelp={setTopic} />
      {children}
      <ErrorBoundary Failure={PartFailure} resetKey={String(topic)} onFailure={forgetFailedParts}>
        <Suspense>{topic !== null && <HelpDialog topic={topic} onClose={() => setTopic(null)} />}</Suspense>
      </ErrorBoundary>
    </HelpContext>
  );
}
