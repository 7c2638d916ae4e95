import type {
  ComparedRow,
  LicenseStanding,
  PeopleComparison,
  RoleStanding,
} from '../../licensing/comparePeople';
import type { LicenseId, NamedEntity, Person } from '../../licensing/model';
import type { ComparedPerson } from './useComparedPeople';

/** How a cell looks: by more than its words, though never by colour alone. */
export type CellLook = 'yes' | 'partly' | 'no' | 'unknown' | 'plain';

export interface CompareCell {
  readonly look: CellLook;
  readonly text: string;
  /** Licenses that complete the words. */
  readonly licenseIds?: readonly LicenseId[];
}

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  /** The license that the row is about, which its label links to. */
  readonly licenseId?: LicenseId;
  /** One for each of the compared, in their order. */
  readonly cells: readonly CompareCell[];
  readonly differs: boolean;
}

export const FACTS = ['state', 'division', 'lastLogin', 'email', 'title', 'department'] as const;
export type Fact = (typeof FACTS)[number];

type CellWord =
  'unknown' | 'notGiven' | 'noLogin' | 'held' | 'redundant' | 'comprised' | 'lacking' | 'has' | 'lacks';

export interface CompareWords {
  readonly fact: (fact: Fact) => string;
  readonly cell: (word: CellWord) => string;
  readonly state: (state: Person['state']) => string;
  readonly moment: (moment: Date) => string;
}

export interface CompareGroups {
  readonly facts: readonly CompareRow[];
  readonly licenses: readonly CompareRow[];
  readonly roles: readonly CompareRow[];
}

/** What is compared as rows of words: the same on screen and in a file. */
export function compareRows(
  people: readonly ComparedPerson[],
  comparison: PeopleComparison,
  words: CompareWords,
): CompareGroups {
  return {
    facts: FACTS.map((fact) => factRow(fact, people, words)),
    licenses: comparison.licenses.map((row) => licenseRow(row, words)),
    roles: comparison.roles.map((row) => roleRow(row, words)),
  };
}

function factRow(fact: Fact, people: readonly ComparedPerson[], words: CompareWords): CompareRow {
  const cells = people.map(({ person }): CompareCell => {
    if (person === null) return { look: 'unknown', text: words.cell('unknown') };
    return { look: 'plain', text: factText(fact, person, words) };
  });
  const texts = new Set(cells.map(({ text }) => text));
  const hasUnknown = cells.length > 1 && cells.some(({ look }) => look === 'unknown');
  return { key: fact, label: words.fact(fact), cells, differs: texts.size > 1 || hasUnknown };
}

function factText(fact: Fact, person: Person, words: CompareWords): string {
  switch (fact) {
    case 'state':
      return words.state(person.state);
    case 'division':
      return person.division?.name || person.division?.id || words.cell('notGiven');
    case 'lastLogin': {
      const login = new Date(person.dateLastLogin ?? Number.NaN);
      return Number.isNaN(login.getTime()) ? words.cell('noLogin') : words.moment(login);
    }
    default:
      return person[fact] || words.cell('notGiven');
  }
}

function licenseRow(
  { item, standings, differs }: ComparedRow<LicenseId, LicenseStanding>,
  words: CompareWords,
): CompareRow {
  return {
    key: item,
    label: item,
    licenseId: item,
    differs,
    cells: standings.map((standing): CompareCell => {
      switch (standing.kind) {
        case 'held':
          return standing.by.length > 0
            ? { look: 'yes', text: words.cell('redundant'), licenseIds: standing.by }
            : { look: 'yes', text: words.cell('held') };
        case 'comprised':
          return { look: 'partly', text: words.cell('comprised'), licenseIds: standing.by };
        case 'lacking':
          return { look: 'no', text: words.cell('lacking') };
        default:
          return { look: 'unknown', text: words.cell('unknown') };
      }
    }),
  };
}

const ROLE_LOOKS = { has: 'yes', lacks: 'no', unknown: 'unknown' } as const;

function roleRow(
  { item, standings, differs }: ComparedRow<NamedEntity, RoleStanding>,
  words: CompareWords,
): CompareRow {
  return {
    key: item.id,
    label: item.name || item.id,
    differs,
    cells: standings.map((standing) => ({ look: ROLE_LOOKS[standing], text: words.cell(standing) })),
  };
}
