const SEPARATORS = ['\t', ';', ',', '|'] as const;
type Separator = (typeof SEPARATORS)[number];
const LINES_LOOKED_AT = 20;

/**
 * What parts the cells of a CSV: the character that stands equally often in each of the first lines, outside
 * quotes, since one that only some cells hold varies; of several such, the one that comes first.
 */
export function separatorOf(text: string): Separator {
  const lines = countsByLine(text);
  const first = lines[0];
  if (first === undefined) return ',';
  const present = [...first.keys()];
  const steady = present.find((one) => lines.every((counts) => counts.get(one) === first.get(one)));
  if (steady !== undefined) return steady;
  return present.toSorted((a, b) => (first.get(b) ?? 0) - (first.get(a) ?? 0))[0] ?? ',';
}

/** How often each separator stands in a line that isn't blank, in the order in which they stand there. */
function countsByLine(text: string): Map<Separator, number>[] {
  const lines: Map<Separator, number>[] = [];
  let counts = new Map<Separator, number>();
  let isBlank = true;
  let isQuoted = false;
  let mayOpen = true;
  for (const character of text) {
    const separator = isQuoted ? undefined : SEPARATORS.find((one) => one === character);
    if (separator !== undefined) counts.set(separator, (counts.get(separator) ?? 0) + 1);
    // A quotation mark in the middle of a cell is a character like any other. One right after the mark that closed
    // a cell opens it again: within quotes, two stand for one.
    const isMark: boolean = character === '"' && (isQuoted || mayOpen);
    if (isMark) isQuoted = !isQuoted;
    const isLineEnd = !isQuoted && (character === '\n' || character === '\r');
    mayOpen = isMark || isLineEnd || separator !== undefined || (mayOpen && character === ' ');
    if (isLineEnd) {
      if (!isBlank) lines.push(counts);
      if (lines.length === LINES_LOOKED_AT) return lines;
      counts = new Map();
      isBlank = true;
    } else if (character.trim() !== '' || separator !== undefined) {
      isBlank = false;
    }
  }
  return isBlank ? lines : [...lines, counts];
}
