import { useEffect, useState, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { useAuth } from '../../auth/AuthContext';
import { createIdleWatch } from '../../auth/idleWatch';
import { useSession } from '../../auth/SessionContext';
import { createBrowserChannel } from '../../runs/channel';
import { useRuns } from '../../runs/RunnerContext';
import type { RunSnapshot } from '../../runs/runTypes';

const MINUTE_MS = 60_000;
const WARN_MS = 2 * MINUTE_MS;
const ACTIVITIES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
const ActiveSchema = v.strictObject({ activeAt: v.number() });

/** Signs out whoever has gone, in all tabs. Answers when, once that is near, and how to say that one is there. */
export function useIdleWatch(minutes: number): { readonly end: number | null; readonly stay: () => void } {
  const auth = useAuth();
  const { storageKey } = useSession();
  const { runner } = useRuns();
  const [{ watch, channel }] = useState(() => {
    const tabs = createBrowserChannel(`license-desk-activity:${storageKey}`);
    const idleMs = minutes * MINUTE_MS;
    return {
      channel: tabs,
      watch: createIdleWatch({
        idleMs,
        warnMs: Math.min(WARN_MS, idleMs / 2),
        isBusy: () => goesOn(runner.getSnapshot()),
        tell: (activeAt) => tabs.post({ activeAt }),
        onIdle: () => void auth.signOut({ because: 'idle' }),
      }),
    };
  });

  // Keys, the pointer, the other tabs and the clock stand outside React.
  useEffect(() => {
    const controller = new AbortController();
    const options = { signal: controller.signal, capture: true, passive: true };
    for (const activity of ACTIVITIES) window.addEventListener(activity, watch.noteActivity, options);
    window.addEventListener('focus', watch.look, options);
    document.addEventListener('visibilitychange', watch.look, options);
    const stopHearing = channel.subscribe((message) => {
      const active = v.safeParse(ActiveSchema, message);
      if (active.success) watch.noteElsewhere(active.output.activeAt);
    });
    watch.stay();
    return () => {
      watch.rest();
      controller.abort();
      stopHearing();
    };
  }, [watch, channel]);

  return { end: useSyncExternalStore(watch.subscribe, watch.getEnd), stay: watch.stay };
}

/** One that waits for the admin to do something doesn't: they may have gone. */
function goesOn(run: RunSnapshot | null): boolean {
  if (run === null || run.outcome !== null) return false;
  return !['paused', 'sign-in-needed', 'stopped', 'finished'].includes(run.phase.kind);
}
