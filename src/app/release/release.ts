import { queryOptions } from '@tanstack/react-query';

const HOW_OFTEN_MS = 15 * 60_000;

/** The page's own code as its address names it: each build's has another name. Null where nothing was built. */
const OWN_SCRIPT = document
  .querySelector<HTMLScriptElement>('script[type="module"][src^="/assets/"]')
  ?.getAttribute('src');

/** Whether the site has been given another build than the one that runs here. */
export const newReleaseOptions = queryOptions({
  queryKey: ['newRelease'],
  queryFn: async ({ signal }): Promise<boolean> => {
    if (OWN_SCRIPT === null || OWN_SCRIPT === undefined) return false;
    const response = await fetch('/index.html', { signal, cache: 'no-store' });
    return response.ok && isOtherRelease(await response.text(), OWN_SCRIPT);
  },
  // What has just come is of now.
  initialData: false,
  staleTime: HOW_OFTEN_MS,
  refetchInterval: HOW_OFTEN_MS,
  refetchOnWindowFocus: true,
});

/** @param html the site's page of now: anything else that a server may answer with tells of no release. */
export function isOtherRelease(html: string, ownScript: string): boolean {
  const scripts = [...html.matchAll(/\ssrc="(\/assets\/[^"]+\.js)"/g)].map(([, src]) => src);
  return scripts.length > 0 && !scripts.includes(ownScript);
}
