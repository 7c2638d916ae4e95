import { badRequest } from './errors';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

export function isWholeNumber(
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

export interface Page {
  pageSize: number;
  pageNumber: number;
}

function wholeParameter(query: URLSearchParams, name: string, preset: number): number {
  const text = query.get(name);
  if (text === null || text === '') return preset;
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1)
    throw badRequest(`${name} must be a whole number from 1`, name);
  return Number(text);
}

/** The page asked for: 25 a page from 1, unless told otherwise. */
export function pageOf(query: URLSearchParams, most = 500): Page {
  const pageSize = wholeParameter(query, 'pageSize', 25);
  if (pageSize > most) throw badRequest(`pageSize must not exceed ${most}`, 'pageSize');
  return { pageSize, pageNumber: wholeParameter(query, 'pageNumber', 1) };
}

/** A list parameter, as comma list, repeated, or with the brackets that old clients write. */
export function listParameter(query: URLSearchParams, name: string): string[] {
  const values: string[] = [];
  for (const [key, value] of query) {
    if (key === name || (key.startsWith(`${name}[`) && key.endsWith(']'))) values.push(...value.split(','));
  }
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
