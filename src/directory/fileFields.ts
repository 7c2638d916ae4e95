import * as v from 'valibot';

/** Fields of the files that License Desk writes and reads again, as strict as whatever comes from outside. */
export const FileId = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
export const FileWords = v.pipe(v.string(), v.maxLength(2_000));
export const FileMoment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => Number.isFinite(Date.parse(text))),
);

/** Why a file of ours is not taken as one. A path names the first place that is wrong, such as userIds.17. */
export type FileProblem =
  | { readonly kind: 'notJson' | 'otherFormat' | 'otherVersion' }
  | { readonly kind: 'missing' | 'wrong' | 'unknownField'; readonly path: string };

type ParsedText =
  { readonly ok: true; readonly json: object } | { readonly ok: false; readonly problem: FileProblem };

/** A file's text as JSON that says of itself that it is of this format and version. */
export function parseFileText(text: string, format: string, version: number): ParsedText {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: { kind: 'notJson' } };
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== format) {
    return { ok: false, problem: { kind: 'otherFormat' } };
  }
  if ('version' in json && typeof json.version === 'number' && json.version !== version) {
    return { ok: false, problem: { kind: 'otherVersion' } };
  }
  return { ok: true, json };
}

/** What is wrong with a field. */
export function fieldProblem(issue: v.BaseIssue<unknown>): FileProblem {
  const path = shortPath(v.getDotPath(issue) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknownField', path };
  return { kind: issue.received === 'undefined' ? 'missing' : 'wrong', path };
}

/** A field's name comes from the file too, and may be of any length. */
export function shortPath(path: string): string {
  return path.slice(0, 200);
}
