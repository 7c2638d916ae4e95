import type { DBSchema } from 'idb';
import { keptDatabase } from '../keptDatabase';
import type { OrganizationColumns } from '../store/OrganizationColumns';
import type { OrganizationFacts } from '../worker/organizationState';
import type { DirectoryOwner } from '../worker/protocol';
import type { ColumnsPiece } from './columnsPieces';

const DATABASE = 'license-desk-directory';

interface KeptOrganization {
  readonly format: number;
  readonly facts: OrganizationFacts;
  readonly tables: Pick<OrganizationColumns, 'divisions' | 'roleSets' | 'licenseSets'>;
  readonly pieces: number;
}

type OwnerKey = [organizationId: string, adminId: string];

interface Schema extends DBSchema {
  organizations: { key: OwnerKey; value: KeptOrganization };
  /** The columns, so many members each: a whole one would hold up whoever asks meanwhile. */
  pieces: { key: [...OwnerKey, number]; value: ColumnsPiece };
}

/** Where this browser's copies of organizations stand, each under its owner's name. */
export function openOrganizations({ organizationId, adminId }: DirectoryOwner, name = DATABASE) {
  const key: OwnerKey = [organizationId, adminId];
  return {
    key,
    piecesOfOwner: IDBKeyRange.bound([...key, 0], [...key, Number.POSITIVE_INFINITY]),
    database: keptDatabase<Schema>(name, (db) => {
      db.createObjectStore('organizations');
      db.createObjectStore('pieces');
    }),
  };
}

/** Removes one owner's copy. @throws where the browser doesn't let it. */
export async function forgetOrganization(owner: DirectoryOwner, name?: string): Promise<void> {
  const { key, piecesOfOwner, database } = openOrganizations(owner, name);
  const transaction = (await database()).transaction(['organizations', 'pieces'], 'readwrite');
  await Promise.all([
    transaction.objectStore('organizations').delete(key),
    transaction.objectStore('pieces').delete(piecesOfOwner),
    transaction.done,
  ]);
}

/** When one owner's copy was read, in milliseconds since 1970; null where there is none. */
export async function readOrganizationDate(owner: DirectoryOwner, name?: string): Promise<number | null> {
  const { key, database } = openOrganizations(owner, name);
  return (await (await database()).get('organizations', key))?.facts.readAt ?? null;
}
