import { ASSIGN_PERMISSION } from '../licensing/planTypes';
import { useSession } from '../auth/SessionContext';

/** The permission that the signed-in admin lacks for starting a run; null where none is lacking. */
export function useMissingPermission(): string | null {
  return useSession().canAssign ? null : ASSIGN_PERMISSION;
}
