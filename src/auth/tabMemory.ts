import * as v from 'valibot';
import { organizationKey, type OrganizationConfig } from './appConfig';

const SIGNED_IN_KEY = 'license-desk.signed-in';
const SIGNED_OUT_KEY = 'license-desk.signed-out';

const SignedOutSchema = v.picklist(['bySelf', 'idle', 'deleted', 'notDeleted']);

/** How a sign-out went that left the site: as one does, after a while without any activity, or deleting what was kept. */
export type SignedOutHow = v.InferOutput<typeof SignedOutSchema>;

/**
 * What this tab remembers over a reload: that it was signed in, and to which organization. Nothing secret: the
 * token is gone with the page, and the authorization server decides whether to give another.
 */
export const tabMemory = {
  rememberSignedIn(organization: OrganizationConfig): void {
    sessionStorage.setItem(SIGNED_IN_KEY, organizationKey(organization));
  },

  /** The organization to sign in to again by itself, once: a try that fails must not go round in circles. */
  takeSignedIn(organizations: readonly OrganizationConfig[]): OrganizationConfig | null {
    const key = sessionStorage.getItem(SIGNED_IN_KEY);
    sessionStorage.removeItem(SIGNED_IN_KEY);
    return organizations.find((one) => organizationKey(one) === key) ?? null;
  },

  forgetSignedIn(): void {
    sessionStorage.removeItem(SIGNED_IN_KEY);
  },

  /** Signing out leaves the site: the page that it comes back to says how it went. */
  rememberSignedOut(how: SignedOutHow): void {
    sessionStorage.setItem(SIGNED_OUT_KEY, how);
  },

  takeSignedOut(): SignedOutHow | null {
    const how = v.safeParse(SignedOutSchema, sessionStorage.getItem(SIGNED_OUT_KEY));
    sessionStorage.removeItem(SIGNED_OUT_KEY);
    return how.success ? how.output : null;
  },
};
