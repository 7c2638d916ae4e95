import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWithWords } from '../messages/lazyWithWords';
import { ErrorBoundary } from './ErrorBoundary';
import type { TermName } from './help/TermName';
import { forgetFailedParts } from './lazyPart';
import styles from './Term.module.css';

const Explanation = lazyWithWords(['terms'], async () => (await import('./help/Explanation')).Explanation);

interface TermProps {
  readonly name: TermName;
  /** The word itself is the button, instead of a mark beside it. */
  readonly asWord?: boolean;
}

/** A word that not everybody knows: what it means, and where it matters, is a press away. */
export function Term({ name, asWord = false }: TermProps) {
  const t = useTranslations('app');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState(0);
  const word = t(`terms.${name}`);
  const label = t('help.whatIs', { word });

  return (
    <>
      <button
        type="button"
        className={asWord ? styles.word : styles.mark}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onPointerEnter={Explanation.preload}
        onFocus={Explanation.preload}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setAsked(asked + 1);
        }}
      >
        {asWord ? word : <Mark />}
      </button>
      <ErrorBoundary Failure={Missing} resetKey={String(asked)} onFailure={forgetFailedParts}>
        <Suspense>
          {anchor !== null && <Explanation name={name} anchor={anchor} onClose={() => setAnchor(null)} />}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

/** Material's HelpOutline. */
function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 24 24" width="17" height="17" fill="currentColor">
      <path d="M11 18h2v-2h-2zm1-16C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2m0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8m0-14c-2.21 0-4 1.79-4 4h2c0-1.1.9-2 2-2s2 .9 2 2c0 2-3 1.75-3 5h2c0-2.25 3-2.5 3-5 0-2.21-1.79-4-4-4" />
    </svg>
  );
}

function Missing() {
  const t = useTranslations('app.help');
  return <span role="alert">{t('missing')}</span>;
}
