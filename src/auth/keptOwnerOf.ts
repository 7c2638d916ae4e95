import type { KeptOwner } from '../kept/KeptOwner';
import { organizationKey } from './appConfig';
import type { SignedIn } from './authState';

/** Whose data it is that someone signed in finds in this browser. */
export function keptOwnerOf({ organization, admin }: SignedIn): KeptOwner {
  const key = organizationKey(organization);
  return {
    organizationId: admin.organization?.id ?? key,
    adminId: admin.person.id,
    storageKey: `${key}/${admin.person.id}`,
  };
}
