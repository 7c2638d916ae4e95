import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startSimulator } from '../../simulator/server';
import { demoConfig } from '../../site/demoConfig';
import { startSite } from '../../site/server';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium';
import { simulatorControl, type SimulatorControl } from '../../support/simulatorControl';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../dist');

export interface Stage {
  readonly browser: Browser;
  readonly control: SimulatorControl;
  /** A page of a browser that keeps nothing yet. */
  withPage<T>(use: (page: Page) => Promise<T>): Promise<T>;
}

interface StageOptions {
  readonly browser: Browser;
  readonly people: number;
  readonly rateLimit?: number;
  readonly latencyMs?: number;
  readonly legacyOrganization?: boolean;
}

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath !== null && { executablePath }) });
}

/** An organization of that size and the built app before it, for as long as `act` takes. */
export async function onStage<T>(
  { browser, people, rateLimit = 0, latencyMs = 0, legacyOrganization = false }: StageOptions,
  act: (stage: Stage) => Promise<T>,
): Promise<T> {
  const simulator = await startSimulator({
    port: 0,
    users: people,
    seed: 1,
    rateLimit,
    latencyMs,
    legacyOrganization,
  });
  const site = await startSite({ directory: dist, port: 0, config: () => demoConfig(simulator.url) });
  try {
    return await act({
      browser,
      control: simulatorControl(simulator.url),
      async withPage(use) {
        const context = await browser.newContext({
          baseURL: site.url,
          viewport: { width: 1440, height: 900 },
        });
        try {
          return await use(await context.newPage());
        } finally {
          await context.close();
        }
      },
    });
  } finally {
    await site.close();
    await simulator.close();
  }
}
