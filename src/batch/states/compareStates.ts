import { EXPORT_WORDS } from '../../directory/exportWords';
import type { WantedTable } from '../../directory/wantedTable';
import {
  createLicenseNames,
  foldLicenseName,
  readLicenseCell,
  readLicenseMarks,
  type LicenseCell,
  type LicenseMarks,
} from '../../licensing/licenseNames';
import type { LicenseDefinition, Person, UserId } from '../../licensing/model';
import { statesDifference, type StatesDifference, type WantedState } from '../../licensing/wantedStates';
import type { PresentStates } from '../../queries/presentStates';
import type { StatesInput } from '../../runs/workbench';

/** Why a line leads to nobody. */
export type LineProblem = 'nobodyNamed' | 'notFound' | 'stranger' | 'failed';

/** An entry that several people share. */
export interface AmbiguousLines {
  readonly normalized: string;
  readonly raw: string;
  readonly lines: readonly number[];
  readonly people: readonly Person[];
}

/** A name that stands for no license. */
export interface UnknownLicense {
  /** What corrections know it by. */
  readonly key: string;
  readonly name: string;
  readonly lines: readonly number[];
}

/** What a file of wanted states comes to, and what of it is open. */
export interface ComparedStates {
  readonly difference: StatesDifference;
  /** Each once. */
  readonly unknownLicenses: readonly UnknownLicense[];
  readonly ambiguous: readonly AmbiguousLines[];
  /** Of those, by normalized entry, the ones for which nobody has been chosen. */
  readonly open: ReadonlySet<string>;
  readonly problems: readonly {
    readonly line: number;
    readonly raw: string;
    readonly problem: LineProblem;
  }[];
  /** How each person is called in the file. */
  readonly calledBy: ReadonlyMap<UserId, string>;
}

interface Comparison {
  readonly table: WantedTable;
  readonly present: PresentStates;
  readonly definitions: readonly LicenseDefinition[];
  readonly input: Pick<StatesInput, 'choices' | 'corrections' | 'removes' | 'together'>;
}

type ResolvedTo = ReturnType<PresentStates['resolutions']['get']>;

/** Holds a file of wanted states against the present. Pure, and linear in the number of lines. */
export function compareStates({ table, present, definitions, input }: Comparison): ComparedStates {
  const names = createLicenseNames(definitions, heldIn(present));
  const unknown = new Map<string, UnknownLicense & { lines: number[] }>();
  const ambiguous = new Map<string, AmbiguousLines & { lines: number[] }>();
  const problems: ComparedStates['problems'][number][] = [];
  const calledBy = new Map<UserId, string>();
  const wanted: WantedState[] = [];

  for (const { line, entry, licenses } of table.rows) {
    const cell =
      typeof licenses === 'string'
        ? readLicenseCell(licenses, names, EXPORT_WORDS, input.corrections)
        : readLicenseMarks(licenses, names, input.corrections);
    for (const name of cell.kind === 'blank' ? [] : cell.unknown) {
      const key = foldLicenseName(name);
      atLine(unknown, key, line, { key, name, lines: [] });
    }
    const resolution = entry === null ? undefined : present.resolutions.get(entry.normalized);
    if (entry !== null && resolution?.kind === 'ambiguous') {
      const { raw, normalized } = entry;
      atLine(ambiguous, normalized, line, { raw, normalized, people: resolution.people, lines: [] });
    }
    const userId = userIn(entry?.normalized ?? '', resolution, input.choices);
    if (userId === null) {
      const problem = entry === null ? 'nobodyNamed' : problemOf(resolution);
      if (problem !== null) problems.push({ line, raw: entry?.raw ?? inWords(licenses), problem });
      continue;
    }
    if (!calledBy.has(userId)) calledBy.set(userId, entry?.raw ?? '');
    wanted.push({ userId, line, licenses: saidIn(cell) });
  }
  return {
    difference: statesDifference(wanted, present.licenses, input),
    unknownLicenses: [...unknown.values()],
    ambiguous: [...ambiguous.values()],
    open: new Set(
      [...ambiguous.values()]
        .filter(({ normalized, people }) => chosenOf(normalized, people, input.choices) === null)
        .map(({ normalized }) => normalized),
    ),
    problems,
    calledBy,
  };
}

function atLine<Item extends { lines: number[] }>(
  items: Map<string, Item>,
  key: string,
  line: number,
  item: Item,
): void {
  const known = items.get(key) ?? item;
  known.lines.push(line);
  items.set(key, known);
}

function userIn(normalized: string, resolution: ResolvedTo, choices: StatesInput['choices']): UserId | null {
  switch (resolution?.kind) {
    case 'id':
      return resolution.userId;
    case 'found':
      return resolution.person.id;
    case 'ambiguous':
      return chosenOf(normalized, resolution.people, choices);
    default:
      return null;
  }
}

function chosenOf(
  normalized: string,
  people: readonly Person[],
  choices: StatesInput['choices'],
): UserId | null {
  return people.find(({ id }) => id === choices[normalized])?.id ?? null;
}

/** Null where the admin can still choose. */
function problemOf(resolution: ResolvedTo): LineProblem | null {
  switch (resolution?.kind) {
    case 'notFound':
    case 'stranger':
      return resolution.kind;
    case 'ambiguous':
      return null;
    default:
      return 'failed';
  }
}

function saidIn(cell: LicenseCell | LicenseMarks): WantedState['licenses'] {
  if (cell.kind === 'blank') return 'blank';
  if (cell.kind === 'marks' && cell.isUnclear) return 'unclear';
  if (cell.unknown.length > 0) return 'open';
  return cell.kind === 'marks'
    ? { holds: cell.holds, lacks: cell.lacks }
    : { holds: cell.licenseIds, lacks: 'others' };
}

function inWords(licenses: WantedTable['rows'][number]['licenses']): string {
  return typeof licenses === 'string' ? licenses : [...licenses.held, ...licenses.unclear].join('; ');
}

/** Licenses may be held that no definition tells of. */
function heldIn({ licenses }: PresentStates): Set<string> {
  const held = new Set<string>();
  for (const read of licenses.values()) {
    if (read.kind === 'known') for (const id of read.licenses) held.add(id);
  }
  return held;
}
