import { organizationKey, type OrganizationConfig } from '../auth/appConfig';
import { createBrowserChannel } from '../runs/channel';
import type { Clock } from '../runs/clock';
import { createPacer, type Pacer } from '../runs/pacer';
import { createWorkerClock } from './createWorkerClock';

let clock: Clock | null = null;
const pacers = new Map<string, Pacer>();

/** The time that runs and their pace go by. */
export function sharedClock(): Clock {
  clock ??= createWorkerClock();
  return clock;
}

/** One pace for everything that this browser asks of an organization, whichever page or tab asks. */
export function pacerOf(organization: OrganizationConfig): Pacer {
  const key = organizationKey(organization);
  const known = pacers.get(key);
  if (known !== undefined) return known;
  const pacer = createPacer({
    clock: sharedClock(),
    channel: createBrowserChannel(`license-desk-pace:${key}`),
  });
  pacers.set(key, pacer);
  return pacer;
}
