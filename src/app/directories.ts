import type { SignedInAdmin } from '../api/OrganizationApi';
import type { OrganizationConfig } from '../auth/appConfig';
import type { Auth } from '../auth/Auth';
import { keptOwnerOf } from '../auth/keptOwnerOf';
import type { Directory } from '../directory/Directory';
import { createDirectory } from './createDirectory';
import type { RateLimitNotice } from './rateLimitNotice';

/** Answers with the one directory of an organization and admin, which lives until sign-out. */
export function createDirectories(
  auth: Auth,
  rateLimit: RateLimitNotice,
): (organization: OrganizationConfig, admin: SignedInAdmin) => Directory {
  const directories = new Map<string, Directory>();
  auth.onSignedOut(() => {
    for (const directory of directories.values()) directory.dispose();
    directories.clear();
  });

  return (organization, admin) => {
    const { organizationId, adminId, storageKey } = keptOwnerOf({ organization, admin });
    const key = JSON.stringify([storageKey, organizationId]);
    const known = directories.get(key);
    if (known !== undefined) return known;
    const owner = { organizationId, adminId };
    const observer = {
      organization: { id: organizationId, name: admin.organization?.name ?? organization.name },
      admin: { id: admin.person.id, name: admin.person.name },
    };
    const directory = createDirectory({ auth, organization, owner, observer, rateLimit });
    directories.set(key, directory);
    return directory;
  };
}
