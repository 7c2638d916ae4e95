/** More than this is no list that a page should hold. */
const LARGEST_BYTES = 20_000_000;

/** A text file that was opened, or why it wasn't. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'tooLarge' | 'unreadable' };

/** Reads a text file in whatever encoding spreadsheets save it. Never throws. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > LARGEST_BYTES) return { ok: false, problem: 'tooLarge' };
  try {
    return { ok: true, text: decodeText(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}

/** A byte order mark tells the encoding. Without one it is UTF-8, or else what Excel writes as plain "CSV". */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Latin letters in UTF-16 have an empty half, which no other text has.
  if (bytes.length > 1 && first !== 0 && second === 0) return 'utf-16le';
  return bytes.length > 1 && first === 0 && second !== 0 ? 'utf-16be' : 'utf-8';
}
