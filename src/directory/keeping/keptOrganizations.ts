import { createColumnsBuilder, type ColumnsBuilder } from '../store/columnsBuilder';
import type { OrganizationColumns } from '../store/OrganizationColumns';
import type { OrganizationFacts } from '../worker/organizationState';
import type { DirectoryOwner } from '../worker/protocol';
import { joinPieces, pieceOf, type ColumnsPiece } from './columnsPieces';
import { forgetOrganization, openOrganizations } from './organizationsDatabase';

/** What is kept of a whole reading, beside its columns. */
type KeptFacts = OrganizationFacts;

/** This browser's copy of an organization, as its admin read it. */
export interface KeptOrganizations {
  /** Null where nothing is kept. @throws where the browser keeps nothing, or lost a part. */
  read(): Promise<(KeptFacts & { readonly builder: ColumnsBuilder }) | null>;
  /** Replaces what is kept. */
  write(
    organization: KeptFacts & { readonly builder: { readonly columns: OrganizationColumns } },
  ): Promise<void>;
  forget(): Promise<void>;
}

/** Grows with what is kept: what an older version kept is not read. */
const FORMAT = 1;

/** Keeps one owner's organization in IndexedDB, under the owner's name: another admin's copy is never read. */
export function createKeptOrganizations(owner: DirectoryOwner, name?: string): KeptOrganizations {
  const { key, piecesOfOwner, database } = openOrganizations(owner, name);

  return {
    async read() {
      // One transaction: another tab may be writing.
      const transaction = (await database()).transaction(['organizations', 'pieces']);
      const kept = await transaction.objectStore('organizations').get(key);
      if (kept === undefined || kept.format !== FORMAT) return null;
      const pieces: ColumnsPiece[] = [];
      for (let at = 0; at < kept.pieces; at += 1) {
        const piece = await transaction.objectStore('pieces').get([...key, at]);
        if (piece === undefined) return null;
        pieces.push(piece);
      }
      return { ...kept.facts, builder: createColumnsBuilder(joinPieces(pieces, kept.tables)) };
    },

    async write({ builder, ...facts }) {
      // Changes may be applied while this is written.
      const columns = {
        ...builder.columns,
        licenseSetOf: builder.columns.licenseSetOf.slice(),
        licenseSets: [...builder.columns.licenseSets],
      };
      const { divisions, roleSets, licenseSets, size } = columns;
      const transaction = (await database()).transaction(['organizations', 'pieces'], 'readwrite');
      const pieces = transaction.objectStore('pieces');
      await pieces.delete(piecesOfOwner);
      let count = 0;
      for (let start = 0; start < size; start += PIECE_SIZE) {
        await pieces.put(pieceOf(columns, start, Math.min(size, start + PIECE_SIZE)), [...key, count]);
        count += 1;
      }
      const kept = { format: FORMAT, facts: factsOf(facts), tables: { divisions, roleSets, licenseSets } };
      await transaction.objectStore('organizations').put({ ...kept, pieces: count }, key);
      await transaction.done;
    },

    forget: () => forgetOrganization(owner, name),
  };
}

const PIECE_SIZE = 5_000;

/** Nothing else of an organization can be kept, or has to be. */
function factsOf(facts: KeptFacts): KeptFacts {
  const { source, readAt, people, peopleError, mayBeIncomplete, named } = facts;
  return { source, readAt, people, peopleError, mayBeIncomplete, named };
}
