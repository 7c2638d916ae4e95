import type { Auth } from '../auth/Auth';
import type { Runner } from '../runs/runTypes';

/** Lets a run that waits for the sign-in go on once it is there. Answers how to end that. */
export function goOnAfterSignIn(runner: Runner, auth: Auth): () => void {
  return auth.onSignedInAgain(() => {
    const snapshot = runner.getSnapshot();
    if (snapshot?.mine !== true || snapshot.phase.kind !== 'sign-in-needed') return;
    // Where it can't go on, the run itself says so.
    void runner.resume(snapshot.runId, snapshot.owner).catch(() => undefined);
  });
}
