import compile from 'icu-minify/compile';

/** What a message is given, and how it uses it. */
export interface MessageParts {
  /** "name", "count #" where it is told as a number, "day @" as a moment, "<link>" for what stands in a tag. */
  readonly placeholders: ReadonlySet<string>;
  /** Of each choice by a number, its branches. */
  readonly plurals: readonly (readonly string[])[];
  /** Of each choice by a word, the word's name with its branches in order. */
  readonly selects: ReadonlySet<string>;
}

// What icu-minify writes for each kind of placeholder.
const SELECT = 1;
const NUMBERS: ReadonlySet<number> = new Set([2, 3, 4]);
const MOMENTS: ReadonlySet<number> = new Set([5, 6]);

/** Reads a message as the build does. @throws where it is no ICU message. */
export function partsOfMessage(message: string): MessageParts {
  const placeholders = new Set<string>();
  const plurals: string[][] = [];
  const selects = new Set<string>();

  function walk(node: unknown): void {
    if (!Array.isArray(node)) return;
    const parts: readonly unknown[] = node;
    for (const part of parts) if (Array.isArray(part)) walkPart(part);
  }

  function walkPart([name, kind, branches]: readonly unknown[]): void {
    if (typeof name !== 'string') return;
    if (typeof kind !== 'number') {
      placeholders.add(kind === undefined ? name : `<${name}>`);
      return;
    }
    placeholders.add(`${name}${NUMBERS.has(kind) ? ' #' : MOMENTS.has(kind) ? ' @' : ''}`);
    if (typeof branches !== 'object' || branches === null) return;
    const names = Object.keys(branches);
    if (kind === SELECT) selects.add(`${name}: ${names.toSorted().join(' ')}`);
    else plurals.push(names);
    for (const branch of Object.values(branches)) walk(branch);
  }

  walk(compile(message));
  return { placeholders, plurals, selects };
}
