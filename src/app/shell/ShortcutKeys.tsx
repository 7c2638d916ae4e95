import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { useSession } from '../../auth/SessionContext';
import type { HelpTopic } from '../../ui/help/HelpContext';
import { focusSearch, isForPage, shortcutOf } from './shortcuts';
import { singleKeys } from './singleKeys';

/** How long "g" waits for the key that says where. */
const GOING_MS = 1500;

/** Listens for single-key shortcuts; it draws nothing, and so may follow every address. */
export function ShortcutKeys({ openHelp }: { readonly openHelp: (topic: HelpTopic) => void }) {
  const navigate = useNavigate();
  const { readOnly } = useSession();

  // The keyboard of the whole window is outside React.
  useEffect(() => {
    let goingUntil = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Shift' || !singleKeys.areOn() || !isForPage(event)) return;
      const shortcut = shortcutOf(event.key, event.timeStamp < goingUntil, readOnly);
      goingUntil = shortcut?.kind === 'going' ? event.timeStamp + GOING_MS : 0;
      if (shortcut === null || shortcut.kind === 'going') return;
      if (shortcut.kind === 'search') {
        if (focusSearch()) event.preventDefault();
        return;
      }
      event.preventDefault();
      if (shortcut.kind === 'help') openHelp('shortcuts');
      else void navigate(shortcut.to);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, openHelp, readOnly]);

  return null;
}
