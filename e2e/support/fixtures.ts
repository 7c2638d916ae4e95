import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { startSimulator } from '../simulator/server';
import { demoConfig, type Grant } from '../site/demoConfig';
import { startSite } from '../site/server';
import { signIn, type Who } from './signIn';
import { simulatorControl, type SimulatorControl } from './simulatorControl';
import { createPageWatch, type PageWatch } from './watchPage';

type SimulatorOptions = Parameters<typeof startSimulator>[0];

/** The site of this worker, whose config.json a test may change. */
export interface SiteControl {
  readonly url: string;
  /** Serves another config.json: an object, a text as it is, or null for none. Back to the usual before each test. */
  serveConfig(config: unknown): void;
}

interface WorkerWorld {
  readonly simulator: SimulatorControl;
  readonly site: SiteControl;
  reset(grant: Grant): Promise<void>;
}

interface WorkerFixtures {
  /** What the simulator is started with, over the tests' own defaults; `test.use` it for a whole file. */
  simulatorOptions: Partial<SimulatorOptions>;
  world: WorkerWorld;
}

interface TestFixtures {
  /** The grant that config.json names. */
  grant: Grant;
  freshWorld: void;
  simulator: SimulatorControl;
  site: SiteControl;
  /** A fresh browser context at the site, watched for errors and CSP reports; for a second person or window. */
  newContext: () => Promise<BrowserContext>;
  /** What was reported of the pages; let what a test provokes pass with `watch.expectMessage`. */
  watch: PageWatch;
  /** A page of its own, signed in through the real sign-in page, at /organization. */
  signedIn: (who: Who, path?: string) => Promise<Page>;
  asAdmin: Page;
  asViewer: Page;
  asOutsider: Page;
  asDivisional: Page;
}

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

/** Small enough to be quick, large enough to need a second page of everything. */
const TEST_ORGANIZATION = { port: 0, users: 300, seed: 1, rateLimit: 0 };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  simulatorOptions: [{}, { option: true, scope: 'worker' }],
  grant: ['implicit', { option: true }],

  world: [
    async ({ simulatorOptions }, use) => {
      const simulator = await startSimulator({ ...TEST_ORGANIZATION, ...simulatorOptions });
      const control = simulatorControl(simulator.url);
      let config: unknown = null;
      const site = await startSite({ directory: dist, port: 0, config: () => config });
      await use({
        simulator: control,
        site: {
          url: site.url,
          serveConfig: (next) => {
            config = next;
          },
        },
        reset: async (grant) => {
          config = demoConfig(simulator.url, grant);
          await control.reset();
        },
      });
      await site.close();
      await simulator.close();
    },
    { scope: 'worker' },
  ],

  freshWorld: [
    async ({ world, grant }, use) => {
      await world.reset(grant);
      await use();
    },
    { auto: true },
  ],
  baseURL: ({ world }, use) => use(world.site.url),
  simulator: ({ world }, use) => use(world.simulator),
  site: ({ world }, use) => use(world.site),

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from its pattern
  watch: async ({}, use) => {
    const watch = createPageWatch();
    await use(watch);
    expect(watch.complaints, 'errors, warnings and CSP reports of the pages').toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    await watch.attach(context);
    await use(context);
  },
  newContext: async ({ browser, baseURL, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      contexts.push(context);
      await watch.attach(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  signedIn: async ({ newContext }, use) => {
    await use(async (who, path) => {
      const page = await (await newContext()).newPage();
      await signIn(page, who, path);
      return page;
    });
  },
  asAdmin: async ({ signedIn }, use) => use(await signedIn('admin')),
  asViewer: async ({ signedIn }, use) => use(await signedIn('viewer')),
  asOutsider: async ({ signedIn }, use) => use(await signedIn('outsider')),
  asDivisional: async ({ signedIn }, use) => use(await signedIn('divisional')),
});

export { expect };
