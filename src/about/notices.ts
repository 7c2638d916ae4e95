import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

/** A library that came into the build, with the license under which it is used. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it; null where the library doesn't say. */
  readonly license: string | null;
  readonly text: string;
}

const NoticesSchema = v.array(
  v.object({
    name: v.string(),
    version: v.string(),
    identifier: v.nullish(v.string(), null),
    text: v.nullish(v.string(), ''),
  }),
);

/** The file that the build writes beside the app. */
export const noticesOptions = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => readNotices(signal),
  staleTime: Infinity,
});

/** @throws where the file isn't there, as in development, or isn't such a file. */
async function readNotices(signal: AbortSignal): Promise<readonly Notice[]> {
  const response = await fetch('/notices.json', { signal, cache: 'no-cache' });
  if (!response.ok) throw new Error(`/notices.json: ${response.status}`);
  return v
    .parse(NoticesSchema, await response.json())
    .map(({ name, version, identifier, text }) => ({ name, version, license: identifier, text }));
}
