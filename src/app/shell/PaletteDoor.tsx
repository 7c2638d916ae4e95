import { Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lazyWithWords } from '../../messages/lazyWithWords';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { forgetFailedParts } from '../../ui/lazyPart';
import styles from './PaletteDoor.module.css';
import { PartFailure } from './PartFailure';
import { isAnythingOpen } from './shortcuts';

const Palette = lazyWithWords(
  ['palette', 'organization'],
  async () => (await import('../palette/Palette')).Palette,
);
const isMac = navigator.userAgent.includes('Mac');

/** Opens the palette, by its button or by Ctrl+K from anywhere but another dialog, a menu or an open list. */
export function PaletteDoor() {
  const t = useTranslations('app.palette');
  const [isOpen, setIsOpen] = useState(false);

  // The keyboard of the whole window is outside React.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isShortcut || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // One thing at a time: what is open keeps its focus and its choice until it is answered or left.
      const isBarred = isAnythingOpen();
      setIsOpen((isOpenNow) => !isOpenNow && !isBarred);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className={styles.door}
        onPointerEnter={Palette.preload}
        onFocus={Palette.preload}
        onClick={() => setIsOpen(true)}
      >
        <svg aria-hidden viewBox="0 0 24 24" width="18" height="18" fill="currentColor">
          <path d="M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9" />
        </svg>
        <span className={styles.words}>{t('open')}</span>
        <kbd aria-hidden className={styles.key}>
          {t(isMac ? 'macKey' : 'key')}
        </kbd>
      </button>
      <ErrorBoundary Failure={PartFailure} resetKey={String(isOpen)} onFailure={forgetFailedParts}>
        <Suspense>{isOpen && <Palette onClose={() => setIsOpen(false)} />}</Suspense>
      </ErrorBoundary>
    </>
  );
}
