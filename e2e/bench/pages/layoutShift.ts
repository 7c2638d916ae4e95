import type { Browser, Page } from '@playwright/test';
import { peopleWho, planToAdd, runIsOver, startRun, ADDABLE } from '../../support/batch';
import { watchLayoutShifts } from '../../support/layoutShifts';
import { signIn, type Who } from '../../support/signIn';
import type { SimulatorControl } from '../../support/simulatorControl';
import { rowOf, type Row } from '../organization/rows';
import { onStage, type Stage } from '../organization/stage';
import { addressesOf } from './addresses';

const HIGHEST = 0.02;
const PEOPLE = 2_000;
/** As over a network: what comes at once has no placeholder to be measured. */
const LATENCY_MS = 150;
const WIDTHS = [1440, 390] as const;
const WHO: readonly Who[] = ['admin', 'outsider'];
/** What comes late of itself, such as words that are counted again once all is read. */
const LATE_MS = 500;

interface Visit {
  readonly address: string;
  readonly cls: number;
  readonly moved: readonly string[];
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(LATE_MS);
}

/** A page at its first visit, and again with what the browser has kept since. */
async function visitTwice(page: Page, address: string): Promise<Visit[]> {
  const shifts = await watchLayoutShifts(page.context());
  const visits: Visit[] = [];
  for (const visit of ['first', 'again']) {
    await page.goto(address);
    await settled(page);
    visits.push({ address: `${address}, ${visit}`, ...shifts.take() });
  }
  return visits;
}

/** A run that is over, and where its results stand. */
async function makeRun(page: Page, control: SimulatorControl): Promise<string> {
  await planToAdd(page, await peopleWho(control, 'lack', ADDABLE, 3));
  await startRun(page).click();
  await runIsOver(page);
  const run = new URL(page.url()).searchParams.get('run');
  if (run === null) throw new Error(`No run at ${page.url()}`);
  return `/history/${run}`;
}

async function visits(stage: Stage, who: Who, width: number): Promise<Visit[]> {
  const found: Visit[] = [];
  const onPage = (act: (page: Page) => Promise<Visit[]>): Promise<void> =>
    stage.withPage(async (page) => {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
      found.push(...(await act(page)));
    });
  await onPage((page) => visitTwice(page, '/login'));
  for (const address of await addressesOf(stage.control)) {
    await onPage(async (page) => {
      await signIn(page, who, '/about');
      return visitTwice(page, address);
    });
  }
  if (who !== 'admin') return found;
  await onPage(async (page) => {
    await signIn(page, who, '/batch');
    return visitTwice(page, await makeRun(page, stage.control));
  });
  return found;
}

/** The cumulative layout shift of every page, as it comes over a network. */
export async function layoutShiftRows(browser: Browser): Promise<Row[]> {
  return onStage({ browser, people: PEOPLE, latencyMs: LATENCY_MS }, async (stage) => {
    const rows: Row[] = [];
    for (const who of WHO) {
      for (const width of WIDTHS) {
        for (const { address, cls, moved } of await visits(stage, who, width)) {
          if (cls >= HIGHEST) console.log(`${who}, ${width} px, ${address} moves:\n  ${moved.join('\n  ')}`);
          rows.push(
            rowOf({
              people: PEOPLE,
              metric: `layout shift, ${who}, ${width} px: ${address}`,
              value: cls,
              unit: '',
              goal: { words: `under ${HIGHEST}`, holds: cls < HIGHEST },
            }),
          );
        }
      }
    }
    return rows;
  });
}
