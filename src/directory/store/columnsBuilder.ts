import type {
  ChangeAction,
  LicenseChange,
  LicenseId,
  NamedEntity,
  Person,
  UserId,
} from '../../licensing/model';
import { createIdTable } from './idTable';
import { createLicenseSets } from './licenseSets';
import { appendNobody, copyColumns, copyInto } from './mutableColumns';
import { MEMBER_STATES, NONE, type OrganizationColumns } from './OrganizationColumns';
import { createRoleSets } from './roleSets';

/** Columns that may still change, and what is needed to follow them. */
export interface ColumnsSource {
  /** The columns as they stand: one object, whose arrays are replaced as they grow. Ask for them anew each time. */
  readonly columns: OrganizationColumns;
  /** Grows with every change. */
  readonly revision: number;
  /** By place: the revision at which the person was told last; what lies beyond the size is not told. */
  readonly personToldAt: Uint32Array;
  /** NONE where the id is no member's. */
  readonly placeOf: (userId: UserId) => number;
}

/** One id's licenses as a page of assignments tells them; null is "not told", never "none". */
export interface ToldAssignment {
  readonly id: UserId;
  readonly licenses: readonly LicenseId[] | null;
}

/** Who holds what, as it comes in: nobody is said to hold anything of it before its end. */
export interface HoldersIntake {
  /** A license may come in several pieces. */
  readonly add: (licenseId: LicenseId, holders: readonly UserId[]) => void;
  /** It was all: whoever wasn't named, now or later, holds none. */
  readonly end: () => void;
}

/** Grows the columns of one reading, whatever comes first. */
export interface ColumnsBuilder extends ColumnsSource {
  /** Who is told again is updated in place; an id that stood for nobody becomes the person. */
  addPeople(people: readonly Person[]): void;
  /** Ids without a person become rows of nobody. What is told again replaces what was told before. */
  addAssignments(assignments: readonly ToldAssignment[]): void;
  /** Begins to take the whole organization's assignments, license by license. */
  takeHolders(): HoldersIntake;
  /**
   * Applies changes that are known to be in effect. They outlast what pages tell later, since those may have been
   * read before the change. Whoever's licenses weren't told stays so, and ids unknown are not added.
   */
  applyChanges(changes: readonly LicenseChange[]): void;
  /** Gives ids that stand for nobody the person whom an older reading told of. */
  takePeopleFrom(older: OrganizationColumns): void;
  /** Ends the reading of assignments. With `namesEveryHolder`, whoever they didn't name holds none: people told later too. */
  seal(namesEveryHolder: boolean): void;
}

const STATE_CODES = {
  active: MEMBER_STATES.indexOf('active'),
  inactive: MEMBER_STATES.indexOf('inactive'),
  deleted: MEMBER_STATES.indexOf('deleted'),
  unknown: MEMBER_STATES.indexOf('unknown'),
} as const;
const NOBODY = MEMBER_STATES.indexOf('nobody');

/** @param from columns to go on with, such as kept ones; they are copied. */
export function createColumnsBuilder(from: OrganizationColumns | null = null): ColumnsBuilder {
  const columns = copyColumns(from);
  const places = createIdTable(columns.userIds);
  for (let place = 0; place < columns.size; place += 1) places.add(place);
  const divisions = new Map(columns.divisions.map(({ id }, place) => [id, place]));
  const roles = createRoleSets(columns.roleSets);
  columns.roleSets = roles.sets;
  let licenses = createLicenseSets(columns.licenseSets);
  columns.licenseSets = licenses.sets;
  const texts = new Map<string, string>();

  let revision = 0;
  let personToldAt = new Uint32Array(columns.states.length);
  /** Whether it is known that whoever the assignments haven't named holds none. */
  let namesEvery = false;
  /** Rows that an answer named without telling what they hold. */
  const unreadable = new Set<number>();
  const changed = new Map<UserId, Map<LicenseId, ChangeAction>>();

  function rowFor(userId: UserId): number {
    const known = places.placeOf(userId);
    if (known !== NONE) return known;
    const place = appendNobody(columns, userId, namesEvery ? licenses.placeOf([]) : NONE);
    if (columns.states.length > personToldAt.length) {
      personToldAt = copyInto(new Uint32Array(columns.states.length), personToldAt);
    }
    places.add(place);
    columns.licenseSetOf[place] = withChanges(place, columns.licenseSetOf[place] ?? NONE);
    return place;
  }

  function divisionPlace({ id, name }: NamedEntity): number {
    const known = divisions.get(id);
    if (known === undefined) {
      const place = columns.divisions.push({ id, name }) - 1;
      divisions.set(id, place);
      return place;
    }
    if (columns.divisions[known]?.name !== name) columns.divisions[known] = { id, name };
    return known;
  }

  /** Titles and departments repeat: one string for all who bear it. */
  function shared(text: string | null): string | null {
    if (text === null) return null;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  }

  function withChanges(place: number, licenseSet: number): number {
    if (changed.size === 0 || licenseSet === NONE) return licenseSet;
    const changes = changed.get(columns.userIds[place] ?? '');
    if (changes === undefined) return licenseSet;
    let set = licenseSet;
    for (const [licenseId, action] of changes) set = licenses.afterChange(set, licenseId, action);
    return set;
  }

  function writePerson(place: number, person: Person): void {
    columns.states[place] = STATE_CODES[person.state];
    columns.names[place] = person.name;
    columns.emails[place] = person.email;
    columns.titles[place] = shared(person.title);
    columns.departments[place] = shared(person.department);
    columns.divisionOf[place] = person.division === null ? NONE : divisionPlace(person.division);
    columns.lastLogins[place] = person.dateLastLogin === null ? Number.NaN : Date.parse(person.dateLastLogin);
    columns.roleSetOf[place] = person.roles === null ? NONE : roles.placeOf(person.roles);
    personToldAt[place] = revision;
  }

  /** Leaves out sets that nobody holds, which changes and the building of sets leave behind. */
  function dropUnusedSets(): void {
    const kept = createLicenseSets();
    const movedTo = new Int32Array(licenses.sets.length).fill(NONE);
    for (let place = 0; place < columns.size; place += 1) {
      const set = columns.licenseSetOf[place] ?? NONE;
      if (set === NONE) continue;
      if (movedTo[set] === NONE) movedTo[set] = kept.placeOf(licenses.sets[set] ?? []);
      columns.licenseSetOf[place] = movedTo[set] ?? NONE;
    }
    licenses = kept;
    columns.licenseSets = kept.sets;
  }

  return {
    columns,
    get revision() {
      return revision;
    },
    get personToldAt() {
      return personToldAt;
    },
    placeOf: (userId) => places.placeOf(userId),

    addPeople(people) {
      revision += 1;
      for (const person of people) writePerson(rowFor(person.id), person);
    },

    addAssignments(assignments) {
      revision += 1;
      for (const { id, licenses: told } of assignments) {
        const place = rowFor(id);
        if (told !== null) {
          columns.licenseSetOf[place] = withChanges(place, licenses.placeOf(told));
          unreadable.delete(place);
        } else if (columns.licenseSetOf[place] === NONE) {
          unreadable.add(place);
        }
      }
    },

    takeHolders() {
      const taken = createLicenseSets();
      const none = taken.placeOf([]);
      /** By place: the place in `taken` + 1, or 0 for whoever isn't named. */
      let setOf = new Int32Array(columns.states.length);

      return {
        add(licenseId, holders) {
          const withLicense = taken.changing(licenseId, 'add');
          for (const userId of holders) {
            const place = rowFor(userId);
            if (place >= setOf.length) setOf = copyInto(new Int32Array(columns.states.length), setOf);
            const before = setOf[place] ?? 0;
            setOf[place] = withLicense(before === 0 ? none : before - 1) + 1;
          }
        },
        end() {
          revision += 1;
          namesEvery = true;
          unreadable.clear();
          licenses = taken;
          columns.licenseSets = taken.sets;
          for (let place = 0; place < columns.size; place += 1) {
            const set = setOf[place] ?? 0;
            columns.licenseSetOf[place] = set === 0 ? none : set - 1;
          }
          for (const userId of changed.keys()) {
            const place = places.placeOf(userId);
            if (place === NONE) continue;
            columns.licenseSetOf[place] = withChanges(place, columns.licenseSetOf[place] ?? NONE);
          }
          dropUnusedSets();
        },
      };
    },

    applyChanges(changes) {
      revision += 1;
      for (const { userId, licenseId, action } of changes) {
        const known = changed.get(userId) ?? new Map<LicenseId, ChangeAction>();
        changed.set(userId, known.set(licenseId, action));
        const place = places.placeOf(userId);
        const set = columns.licenseSetOf[place] ?? NONE;
        if (set !== NONE) {
          columns.licenseSetOf[place] = licenses.afterChange(set, licenseId, action);
        }
      }
    },

    takePeopleFrom(older) {
      revision += 1;
      for (let from = 0; from < older.size; from += 1) {
        if (older.states[from] === NOBODY) continue;
        const place = places.placeOf(older.userIds[from] ?? '');
        if (place === NONE || columns.states[place] !== NOBODY) continue;
        const division = older.divisions[older.divisionOf[from] ?? NONE];
        const roleSet = older.roleSets[older.roleSetOf[from] ?? NONE];
        columns.states[place] = older.states[from] ?? NOBODY;
        columns.names[place] = older.names[from] ?? '';
        columns.emails[place] = older.emails[from] ?? null;
        columns.titles[place] = shared(older.titles[from] ?? null);
        columns.departments[place] = shared(older.departments[from] ?? null);
        columns.divisionOf[place] = division === undefined ? NONE : divisionPlace(division);
        columns.lastLogins[place] = older.lastLogins[from] ?? Number.NaN;
        columns.roleSetOf[place] = roleSet === undefined ? NONE : roles.placeOf(roleSet);
        personToldAt[place] = revision;
      }
    },

    seal(namesEveryHolder) {
      revision += 1;
      if (namesEveryHolder) {
        namesEvery = true;
        const none = licenses.placeOf([]);
        for (let place = 0; place < columns.size; place += 1) {
          if (columns.licenseSetOf[place] !== NONE || unreadable.has(place)) continue;
          columns.licenseSetOf[place] = withChanges(place, none);
        }
      }
      texts.clear();
      dropUnusedSets();
    },
  };
}
