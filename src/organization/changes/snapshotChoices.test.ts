import { describe, expect, it } from 'vitest';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { defaultPair, quickChoices } from './snapshotChoices';

const local = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();

function snapshot(id: string, takenAt: number, more: Partial<KeptSnapshot> = {}): KeptSnapshot {
  return {
    id,
    takenAt,
    source: 'getLicenseUsers',
    people: 'read',
    mayBeIncomplete: false,
    organization: { id: 'org', name: '' },
    admin: { id: 'admin', name: '' },
    named: [],
    members: 1,
    licensed: 1,
    untold: 0,
    origin: 'reading',
    fileName: null,
    keptAt: takenAt,
    seenAgainAt: null,
    isKept: true,
    bytes: 1,
    digest: id,
    ...more,
  };
}

const thursday = new Date(local(26, 12));
const present = snapshot('present', local(26, 11));
const morning = snapshot('morning', local(26, 8));
const monday = snapshot('monday', local(23, 9));
const friday = snapshot('friday', local(20, 17));
const old = snapshot('old', local(2, 8));
const file = snapshot('file-1', local(1, 8), { origin: 'file', fileName: 'x.json.gz' });

describe('defaultPair', () => {
  it('holds the reading before against the present one', () => {
    expect(defaultPair([present, morning, monday], present.takenAt)).toEqual({ from: 'morning', to: 'now' });
    expect(defaultPair([morning, monday], null)).toEqual({ from: 'morning', to: 'now' });
  });
  it('leaves out what the present reading has seen again', () => {
    const same = snapshot('same', local(25, 8), { seenAgainAt: present.takenAt });
    expect(defaultPair([same, monday], present.takenAt)).toEqual({ from: 'monday', to: 'now' });
    expect(defaultPair([same], present.takenAt)).toBeNull();
  });
  it('takes a file where there is no earlier reading', () => {
    expect(defaultPair([present, file], present.takenAt)).toEqual({ from: 'file-1', to: 'now' });
    expect(defaultPair([present], present.takenAt)).toBeNull();
    expect(defaultPair([], null)).toBeNull();
  });
});

describe('quickChoices', () => {
  const choose = (snapshots: KeptSnapshot[], now = thursday): string[] =>
    quickChoices(snapshots, present.takenAt, now).map(({ name, snapshot: { id } }) => `${name}: ${id}`);

  it('takes the newest snapshot that is as old as the moment, each but once', () => {
    expect(choose([present, morning, monday, friday, old, file])).toEqual([
      'last: morning',
      'yesterday: monday',
      'monday: friday',
      'week: old',
    ]);
  });
  it('takes the oldest where none is as old', () => {
    expect(choose([present, morning, monday])).toEqual(['last: morning', 'yesterday: monday']);
  });
  it('means the Monday before on a Monday', () => {
    const nextMonday = new Date(local(30, 12));
    expect(choose([morning, monday, friday, old], nextMonday)).toEqual([
      'last: morning',
      'monday: friday',
      'month: old',
    ]);
  });
  it('is empty where there is nothing to look back to', () => {
    expect(choose([present, file])).toEqual([]);
  });
});
