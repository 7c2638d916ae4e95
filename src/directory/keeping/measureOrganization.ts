import { bytesOf, type KeptSize } from '../keptSize';
import type { DirectoryOwner } from '../worker/protocol';
import { openOrganizations } from './organizationsDatabase';

/** How much this browser's copy of an organization takes. */
export async function measureOrganization(owner: DirectoryOwner, name?: string): Promise<KeptSize> {
  const { key, piecesOfOwner, database } = openOrganizations(owner, name);
  const transaction = (await database()).transaction(['organizations', 'pieces']);
  const kept = await transaction.objectStore('organizations').get(key);
  const pieces = transaction.objectStore('pieces');
  let bytes = kept === undefined ? 0 : bytesOf(kept);
  for (const piece of await pieces.getAllKeys(piecesOfOwner)) bytes += bytesOf(await pieces.get(piece));
  return { items: kept === undefined ? 0 : 1, bytes };
}
