import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { ApiError } from '../../src/api/ApiError';
import { createAuthorizationApi, type AuthorizationApi } from '../../src/api/AuthorizationApi';
import { createHttp, type HttpSettings } from '../../src/api/http';
import { createLicenseApi, type LicenseApi } from '../../src/api/LicenseApi';
import { createOrganizationApi, type OrganizationApi } from '../../src/api/OrganizationApi';
import { createUsersApi, type UsersApi } from '../../src/api/UsersApi';
import { startSimulator, type Simulator } from '../simulator/server';
import { simulatorControl, type SimulatorControl } from '../support/simulatorControl';

export const VIEW = ['authorization:license:view'];
export const ASSIGN = ['authorization:grant:add'];

export interface SimulatedApis {
  readonly license: LicenseApi;
  readonly users: UsersApi;
  readonly organization: OrganizationApi;
  readonly authorization: AuthorizationApi;
}

export interface Simulated {
  readonly control: () => SimulatorControl;
  /** The apis as someone with these permissions has them, over real HTTP. */
  readonly as: (permissions: readonly string[], settings?: Partial<HttpSettings>) => Promise<SimulatedApis>;
}

/** A simulator for the tests of one file, as at start before each. */
export function simulated(options: Parameters<typeof startSimulator>[0] = {}): Simulated {
  let simulator: Simulator | undefined;
  const running = () => {
    if (simulator === undefined) throw new Error('the simulator runs in tests alone');
    return simulator;
  };
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, users: 120, seed: 1, rateLimit: 0, ...options });
  });
  beforeEach(() => running().reset());
  afterAll(() => running().close());

  return {
    control: () => simulatorControl(running().url),
    as: async (permissions, settings) => {
      const token = await simulatorControl(running().url).token({ permissions: [...permissions] });
      const http = createHttp({
        baseUrl: running().url,
        getAccessToken: () => token,
        onUnauthorized: () => undefined,
        readRetries: 0,
        ...settings,
      });
      return {
        license: createLicenseApi(http),
        users: createUsersApi(http),
        organization: createOrganizationApi(http),
        authorization: createAuthorizationApi(http),
      };
    },
  };
}

/** The ApiError that a call fails with. */
export async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`no ApiError but ${String(error)}`);
  return error;
}

/**
 * Checks what every operation does when the service, or something before it, doesn't answer as promised.
 * @param path a prefix of the operation's path.
 */
export async function tellFailuresApart(
  { control, as }: Simulated,
  path: string,
  permissions: readonly string[],
  call: (apis: SimulatedApis) => Promise<unknown>,
): Promise<void> {
  const apis = await as(permissions);
  const failing = async (fault: Parameters<SimulatorControl['faults']>[0]['fault']) => {
    await control().faults({ path, fault });
    return failureOf(call(apis));
  };

  expect(await failing({ kind: 'html' })).toMatchObject({ kind: 'unreadable', isAmbiguous: true });
  expect(await failing({ kind: 'truncate' })).toMatchObject({ kind: 'unreadable', isAmbiguous: true });
  expect(await failing({ kind: 'drop-before' })).toMatchObject({ kind: 'network', isAmbiguous: true });
  expect(await failing({ kind: 'drop-after' })).toMatchObject({ kind: 'network', isAmbiguous: true });
  for (const status of [400, 405, 409, 413, 500, 503, 504]) {
    const error = await failing({ kind: 'status', status });
    expect(error).toMatchObject({ kind: 'status', status, isAmbiguous: status >= 500 });
    expect(error.contextId, 'the id to quote').toBeTruthy();
  }
  const limited = await failing({ kind: 'status', status: 429, retryAfter: 42 });
  expect(limited).toMatchObject({ status: 429, retryAfterSeconds: 42, isAmbiguous: false });
  const gone = await failing({ kind: 'expire-token' });
  expect(gone).toMatchObject({ status: 401, isAmbiguous: false });
}
