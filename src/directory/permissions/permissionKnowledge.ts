import type { AuthorizationApi } from '../../api/AuthorizationApi';
import type { LicenseApi } from '../../api/LicenseApi';
import type { LicenseDefinition } from '../../licensing/model';
import type { NamedRoleGrants } from '../../licensing/roleGrants';
import { toErrorFacts, type ErrorFacts } from '../errorFacts';
import { readDefinitions } from '../readDefinitions';
import type { PermissionProblems } from './permissions';

export interface PermissionApis {
  readonly licenseApi: Pick<LicenseApi, 'getLicenseDefinitions' | 'getLicenseDefinition'>;
  readonly authorizationApi: AuthorizationApi;
}

/** What the service says of permissions, asked for once and remembered. */
export interface PermissionKnowledge {
  /** Grows with each answer. */
  version(): number;
  definitions(): readonly LicenseDefinition[] | null;
  roles(): readonly NamedRoleGrants[] | null;
  catalogue(): readonly string[] | null;
  problems(): PermissionProblems<ErrorFacts>;
  /** Asks for what has not been asked for, and resolves once all is there, or failed. */
  settled(): Promise<void>;
  /** What failed, and what was told before, is asked for anew next time. */
  renew(): void;
}

export function createPermissionKnowledge({
  licenseApi,
  authorizationApi,
}: PermissionApis): PermissionKnowledge {
  const { signal } = new AbortController();
  let version = 0;
  const told = () => (version += 1);
  const definitions = createAsked(() => readDefinitions(licenseApi, signal), told);
  const roles = createAsked(() => authorizationApi.getRoleGrants({ signal }), told);
  const catalogue = createAsked(() => authorizationApi.getPermissions({ signal }), told);
  const all = [definitions, roles, catalogue];

  return {
    version: () => version,
    definitions: definitions.value,
    roles: roles.value,
    catalogue: catalogue.value,
    problems: () => ({
      definitions: definitions.problem(),
      roles: roles.problem(),
      catalogue: catalogue.problem(),
    }),
    async settled() {
      await Promise.all(all.map((one) => one.settled()));
    },
    renew() {
      for (const one of all) one.renew();
    },
  };
}

/** One question to the service. An answer of before is better than none. */
function createAsked<Value>(ask: () => Promise<Value>, told: () => void) {
  let value: Value | null = null;
  let problem: ErrorFacts | null = null;
  let asking: Promise<void> | null = null;
  let isDone = false;

  async function askNow(): Promise<void> {
    try {
      value = await ask();
      problem = null;
    } catch (error) {
      problem = value === null ? toErrorFacts(error) : null;
    }
    isDone = true;
    told();
  }

  return {
    value: () => value,
    problem: () => problem,
    settled: async (): Promise<void> => (asking ??= askNow()),
    renew(): void {
      if (isDone) asking = null;
      isDone = false;
    },
  };
}
