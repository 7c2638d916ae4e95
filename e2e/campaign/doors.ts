import { createHttp } from '../../src/api/http';
import { createLicenseApi, type LicenseApi } from '../../src/api/LicenseApi';
import { createAuthorizationApi } from '../../src/api/AuthorizationApi';
import { createOrganizationApi } from '../../src/api/OrganizationApi';
import { createUsersApi } from '../../src/api/UsersApi';
import type { Apis } from '../../src/queries/ApiContext';
import { createPacer } from '../../src/runs/pacer';
import type { Step } from './faultPlan';
import type { Life } from './life';
import type { Sent } from './oracle';
import { OWNER, type World } from './stage';

export type RunApi = Pick<LicenseApi, 'postLicenseOrganization' | 'postLicenseUsers' | 'getLicenseUsers'>;

export interface DoorSettings {
  readonly token: () => string | null;
  /** What the run is at. */
  readonly stepNow: () => Step;
  /** Awaited before each request: faults that wait for its step are set. */
  readonly beforeStep: (step: Step) => Promise<void>;
  readonly onSent: (sent: Sent) => void;
}

/** The real HTTP client, which tells the simulator at which step each request is made. */
export interface Doors {
  forRun(life: Life): RunApi;
  /** One request at a time, so that a schedule repeats exactly. */
  forPlanning(): Apis;
}

export function createDoors({ url, clock }: World, settings: DoorSettings): Doors {
  const lastReadAt = new Map<string, number>();
  const { stepNow, beforeStep, onSent } = settings;
  const http = (pacer: ReturnType<typeof createPacer>, priority: 'run' | 'interactive') =>
    createHttp({
      baseUrl: url,
      getAccessToken: settings.token,
      onUnauthorized: () => undefined,
      onRateLimited: (seconds) => pacer.rateLimited(seconds),
      beforeSend: pacer.beforeSend(priority),
      readRetries: 0,
      timer: clock,
    });

  return {
    forRun(life) {
      const api = createLicenseApi(http(createPacer({ clock: life.clock(clock) }), 'run'));
      const options = (step: Step, signal: AbortSignal | undefined) => ({
        query: { step },
        signal: signal ? AbortSignal.any([signal, life.signal]) : life.signal,
      });
      return {
        async postLicenseOrganization(body, given) {
          await beforeStep('send');
          const changes = body.assignments.flatMap(({ licenseId, userIdsAdd, userIdsRemove }) => [
            ...userIdsAdd.map((userId) => ({ userId, licenseId, action: 'add' as const })),
            ...userIdsRemove.map((userId) => ({ userId, licenseId, action: 'remove' as const })),
          ]);
          onSent({ at: clock.now(), changes, lastReadAt: new Map(lastReadAt) });
          return api.postLicenseOrganization(body, options('send', given?.signal));
        },
        async postLicenseUsers(ids, given) {
          const step = stepNow();
          await beforeStep(step);
          const read = await api.postLicenseUsers(ids, options(step, given?.signal));
          for (const id of ids) lastReadAt.set(id, clock.now());
          return read;
        },
        async getLicenseUsers(page, given) {
          await beforeStep('scan');
          return api.getLicenseUsers(page, options('scan', given?.signal));
        },
      };
    },

    forPlanning() {
      const door = http(createPacer({ clock }), 'interactive');
      const license = createLicenseApi(door);
      const users = createUsersApi(door);
      const query = { step: 'plan' };
      let turn = Promise.resolve();
      const inTurn = <T>(call: () => Promise<T>): Promise<T> => {
        const mine = turn.then(() => beforeStep('plan')).then(call);
        turn = mine.then(
          () => undefined,
          () => undefined,
        );
        return mine;
      };
      return {
        license: {
          ...license,
          postLicenseUsers: (ids) => inTurn(() => license.postLicenseUsers(ids, { query })),
          postLicenseInfer: (roles) => inTurn(() => license.postLicenseInfer(roles, { query })),
        },
        users: { ...users, getUsersById: (ids) => inTurn(() => users.getUsersById(ids)) },
        organization: createOrganizationApi(door),
        authorization: createAuthorizationApi(door),
        organizationKey: OWNER.organizationId,
      };
    },
  };
}
