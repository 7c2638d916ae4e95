import type { UserId } from '../../licensing/model';
import { NONE } from './OrganizationColumns';

/** Finds a member's place by id. A Map of as many strings takes several times as long to fill. */
export interface IdTable {
  /** NONE where the id is not in it. */
  placeOf(userId: UserId): number;
  /** Takes the id that stands at a place by now; it must not be in the table yet. */
  add(place: number): void;
}

const FIRST_CAPACITY = 4096;
/** FNV-1a. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** @param userIds the ids by place: the table itself holds places alone. */
export function createIdTable(userIds: readonly UserId[]): IdTable {
  /** By slot: place + 1, or 0. Open addressing, never more than half full. */
  let slots = new Int32Array(FIRST_CAPACITY);
  let mask = FIRST_CAPACITY - 1;
  /** By place: so that growing needs no id to be looked at again. */
  let hashes = new Int32Array(FIRST_CAPACITY);
  let size = 0;

  function insert(hash: number, place: number): void {
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }

  function grow(): void {
    const taken = slots;
    slots = new Int32Array(taken.length * 2);
    mask = slots.length - 1;
    for (const entry of taken) if (entry !== 0) insert(hashes[entry - 1] ?? 0, entry - 1);
  }

  return {
    placeOf(userId) {
      const hash = hashOf(userId);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const place = (slots[slot] ?? 0) - 1;
        if (place < 0) return NONE;
        if (hashes[place] === hash && userIds[place] === userId) return place;
      }
    },
    add(place) {
      if ((size += 1) * 2 > slots.length) grow();
      if (place >= hashes.length) {
        const longer = new Int32Array(Math.max(place + 1, hashes.length * 2));
        longer.set(hashes);
        hashes = longer;
      }
      const hash = hashOf(userIds[place] ?? '');
      hashes[place] = hash;
      insert(hash, place);
    },
  };
}

function hashOf(id: string): number {
  let hash = OFFSET;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), PRIME);
  // Its low bits choose the slot.
  return hash ^ (hash >>> 15);
}
