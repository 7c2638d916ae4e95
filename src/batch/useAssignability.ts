import { ASSIGN_PERMISSION } from '../licensing/planTypes';
import { useSession } from '../auth/SessionContext';

export type Assignability =
  | { readonly kind: 'allowed' }
  /** config.json took writing out of this console. */
  | { readonly kind: 'read-only' }
  | { readonly kind: 'missing'; readonly permission: string };

/** Whether the signed-in admin could start a run at all, and what is missing if not. */
export function useAssignability(): Assignability {
  const session = useSession();
  if (session.readOnly) return { kind: 'read-only' };
  return session.canAssign ? { kind: 'allowed' } : { kind: 'missing', permission: ASSIGN_PERMISSION };
}
