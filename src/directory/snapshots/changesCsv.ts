import type { ChangedPerson } from './changesQuestions';
import { CHANGES_CSV_COLUMNS, type ChangesCsvWords } from './DirectorySnapshots';
import type { SetPair } from './setPairs';

export function changesCsvHead({ columns }: ChangesCsvWords): string[] {
  return CHANGES_CSV_COLUMNS.map((column) => columns[column] ?? column);
}

export function changesCsvRow(person: ChangedPerson, words: ChangesCsvWords): string[] {
  const licenses = (side: SetPair['before']): string => {
    if (side === null) return words.untold;
    return side === 'absent' ? words.absent : side.join('; ');
  };
  const state = (name: string | null): string =>
    name === null ? words.absent : (words.states[name] ?? name);
  const cells = {
    name: person.name,
    id: person.userId,
    kinds: person.kinds.map((kind) => words.kinds[kind] ?? kind).join('; '),
    gained: person.gained.join('; '),
    lost: person.lost.join('; '),
    before: licenses(person.before),
    after: licenses(person.after),
    stateBefore: state(person.stateBefore),
    stateAfter: state(person.stateAfter),
    readBefore: words.moments.from,
    readAfter: words.moments.to,
  };
  return CHANGES_CSV_COLUMNS.map((column) => cells[column]);
}
