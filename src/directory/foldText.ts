/** Marks over and under letters: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Letters that no decomposition takes apart, as people without that key type them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};
const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'g');

const ASCII = /^[\0-\x7f]*$/;

/** Makes texts comparable that differ in case, accents or width alone: "ÅSA", "Åsa" and "asa" become one. */
export function foldText(text: string): string {
  // Unicode's tables have nothing to say about ASCII, which most texts are.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter);
}

/** The folded words of a search: whoever matches has every one of them, in any order and place. */
export function foldWords(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
