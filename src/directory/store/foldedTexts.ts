import { foldText } from '../foldText';
import type { ColumnsSource } from './columnsBuilder';
import { NONE } from './OrganizationColumns';

/** What a search looks through, by place. */
export interface FoldedTexts {
  /** Folded name, e-mail, id and division of every member, made anew for those alone whom a change concerns. */
  current(): readonly string[];
  /** Does the work of `current` piece by piece, so that the first search needn't wait for all of it. */
  prepare(): Iterable<void>;
}

const PIECE = 10_000;

export function createFoldedTexts(source: ColumnsSource): FoldedTexts {
  const texts: string[] = [];
  const divisions = new Map<string, string>();
  let foldedAt = -1;

  function foldedDivision(place: number): string {
    const { columns } = source;
    const division = columns.divisions[columns.divisionOf[place] ?? NONE];
    if (division === undefined) return '';
    let folded = divisions.get(division.name);
    if (folded === undefined) divisions.set(division.name, (folded = foldText(division.name)));
    return folded;
  }

  function fold(place: number): string {
    const { userIds, names, emails } = source.columns;
    // No word holds a line break, so none can match across two of these. Folded as a whole, since the first search
    // would have to join what is put together of parts.
    return foldText(
      `${names[place] ?? ''}\n${emails[place] ?? ''}\n${userIds[place] ?? ''}\n${foldedDivision(place)}`,
    );
  }

  return {
    current() {
      if (foldedAt === source.revision) return texts;
      const { columns, personToldAt } = source;
      for (let place = 0; place < columns.size; place += 1) {
        if (place >= texts.length) texts.push(fold(place));
        else if ((personToldAt[place] ?? 0) > foldedAt) texts[place] = fold(place);
      }
      foldedAt = source.revision;
      return texts;
    },
    *prepare() {
      // Whoever is told meanwhile is told later than this, and folded again by `current`.
      if (texts.length === 0) foldedAt = source.revision - 1;
      while (texts.length < source.columns.size) {
        const end = Math.min(texts.length + PIECE, source.columns.size);
        while (texts.length < end) texts.push(fold(texts.length));
        yield;
      }
    },
  };
}
