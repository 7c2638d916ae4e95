/** How long the whole organization takes, beside the least that it could take and what today's tools take. */
import type { Page } from '@playwright/test';
import { isRead } from '../../support/organizationPage';
import { signIn } from '../../support/signIn';
import { simulatorControl, type LoggedRequest } from '../../support/simulatorControl';
import type { Stage } from './stage';

export interface Completed {
  readonly seconds: number;
  readonly requests: number;
  readonly tooManyRequests: number;
}

const isReading = ({ method, path }: LoggedRequest): boolean =>
  method === 'GET' &&
  (path === '/api/v2/users' ||
    path === '/api/v2/users/query' ||
    path === '/api/v2/license/users' ||
    path === '/api/v2/license/organization');

/** From the first request for it to the moment that the page says it is read. */
export async function readThroughApp(stage: Stage, operation: string): Promise<Completed> {
  return stage.withPage(async (page) => {
    const before = (await stage.control.requests()).length;
    await signIn(page, 'admin', '/history');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
    const readAt = await whenRead(page, operation);
    const requests = (await stage.control.requests()).slice(before).filter(isReading);
    const [first] = requests;
    if (first === undefined) throw new Error('nothing was read');
    return {
      seconds: (readAt - new Date(first.at).getTime()) / 1000,
      requests: requests.length,
      tooManyRequests: requests.filter(({ status }) => status === 429).length,
    };
  });
}

async function whenRead(page: Page, operation: string): Promise<number> {
  const told = page.getByText(new RegExp(`^Read .* by ${operation}`));
  await told.waitFor({ timeout: 900_000 });
  const at = Date.now();
  await isRead(page, operation);
  return at;
}

/** From the request for the one body to the moment that the page says it is read; milliseconds. */
interface BodyTimes {
  /** While the page itself is still being put together, which takes its time with any number of people. */
  readonly firstVisit: number;
  readonly refreshes: readonly number[];
}

const BODY_OPERATION = 'getLicenseOrganization';

/** @param between done before each refresh. */
export async function readBodyThroughApp(
  stage: Stage,
  rounds: number,
  between: () => Promise<void>,
): Promise<BodyTimes> {
  return stage.withPage(async (page) => {
    const times: number[] = [];
    await signIn(page, 'admin', '/history');
    for (let round = 0; round <= rounds; round += 1) {
      if (round > 0) await between();
      await page.evaluate(watchForEnd);
      const before = (await stage.control.requests()).length;
      if (round > 0) await page.getByRole('button', { name: 'Refresh' }).click();
      else
        await page
          .getByRole('navigation', { name: 'Main' })
          .getByRole('link', { name: 'Organization' })
          .click();
      await page.waitForFunction(() => window.readAt !== null, undefined, { timeout: 60_000 });
      await isRead(page, BODY_OPERATION);
      const asked = (await stage.control.requests())
        .slice(before)
        .find(({ method, path }) => method === 'GET' && path === '/api/v2/license/organization');
      if (asked === undefined) throw new Error('nothing was read');
      times.push((await page.evaluate(() => window.readAt ?? 0)) - new Date(asked.at).getTime());
    }
    const [firstVisit = 0, ...refreshes] = times;
    return { firstVisit, refreshes };
  });
}

declare global {
  interface Window {
    readAt: number | null;
  }
}

/** Notes when the page says that it has been read, in the page: asking it from outside takes its time too. */
function watchForEnd(): void {
  window.readAt = null;
  let hasBegun = false;
  new MutationObserver(() => {
    const isReading =
      document.querySelector('main [role="progressbar"]') !== null ||
      !/Read .* by getLicenseOrganization/.test(document.querySelector('main')?.textContent ?? '');
    hasBegun ||= isReading;
    if (hasBegun && !isReading) window.readAt ??= Date.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** The one body by fetch and JSON.parse alone, in a worker; milliseconds. */
export async function parseBareBody(stage: Stage): Promise<number> {
  const { url } = stage.control;
  const token = await simulatorControl(url).token({ permissions: ['authorization:grant:add'] });
  return stage.withPage(async (page) => {
    // A page of the service's own origin: no policy of ours, no preflight.
    await page.goto(`${url}/simulator/ledger`);
    return page.evaluate(
      async ([address, bearer]) => {
        const code = `onmessage = async ({ data }) => {
          const started = performance.now();
          const response = await fetch(data.address, { headers: { Authorization: 'Bearer ' + data.bearer } });
          JSON.parse(await response.text());
          postMessage(performance.now() - started);
        };`;
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        return new Promise<number>((resolve) => {
          worker.addEventListener('message', ({ data }: MessageEvent<number>) => resolve(data));
          // A worker has no origin to name.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          worker.postMessage({ address, bearer });
        });
      },
      [`${url}/api/v2/license/organization`, token] as const,
    );
  });
}

/** Both lists page after page, 100 at a time, each 429 waited out: what today's tools do. Seconds. */
export async function readPageAfterPage(stage: Stage): Promise<Completed> {
  const { url } = stage.control;
  const token = await stage.control.token({
    permissions: ['authorization:grant:add', 'directory:user:view'],
  });
  const started = Date.now();
  let requests = 0;
  let tooManyRequests = 0;
  for (const list of ['license/users?', 'users?state=any&expand=authorization,dateLastLogin&']) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const response = await fetch(`${url}/api/v2/${list}pageSize=100&pageNumber=${page}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      requests += 1;
      const body: unknown = await response.json();
      if (response.status === 429) {
        tooManyRequests += 1;
        page -= 1;
        await new Promise((resolve) =>
          setTimeout(resolve, Number(response.headers.get('Retry-After') ?? 5) * 1000),
        );
      } else if (typeof body === 'object' && body !== null && 'pageCount' in body) {
        pages = Number(body.pageCount);
      } else {
        throw new Error(`${response.status}: ${JSON.stringify(body).slice(0, 200)}`);
      }
    }
  }
  return { seconds: (Date.now() - started) / 1000, requests, tooManyRequests };
}

/** Seconds that a sliding window of a minute makes so many requests take at least. */
export function windowFloor(requests: number, limit: number): number {
  return Math.floor(Math.max(0, requests - 1) / limit) * 60;
}
