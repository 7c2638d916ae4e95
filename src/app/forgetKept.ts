import { keptOwnerOf } from '../auth/keptOwnerOf';
import type { SessionEnd } from '../auth/sessionEnds';
import type { KeepDays } from '../kept/KeepDays';
import { forgetOrganization } from '../directory/keeping/organizationsDatabase';

/**
 * Removes from this browser what must not outlive a session: the copy of the organization, or everything where the
 * admin asked for that. Each tab does it, as the last of what another was writing may come after the first.
 * @throws where something of it may be left.
 */
export async function forgetKept(end: SessionEnd, keepDays: KeepDays): Promise<void> {
  const owner = keptOwnerOf(end);
  if (!end.deletes) {
    await forgetOrganization(owner);
    return (await import('../kept/expireKept')).expireOfSession(owner, keepDays);
  }
  const { createKeptData } = await import('../kept/keptData');
  return createKeptData(owner).deleteAll();
}
