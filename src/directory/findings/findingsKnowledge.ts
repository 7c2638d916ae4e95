import { ApiError } from '../../api/ApiError';
import type { LicenseApi } from '../../api/LicenseApi';
import type { UsersApi } from '../../api/UsersApi';
import { buildDefinitionGraph, type DefinitionGraph } from '../../licensing/definitionGraph';
import { roleSetKey } from '../../licensing/roleSets';
import { toErrorFacts } from '../errorFacts';
import { readDefinitions } from '../readDefinitions';
import { MEMBER_STATES, NONE, type OrganizationColumns } from '../store/OrganizationColumns';
import type { FindingsErrors, InferAnswer } from './findings';

export interface FindingsApis {
  readonly licenseApi: Pick<
    LicenseApi,
    'getLicenseDefinitions' | 'getLicenseDefinition' | 'postLicenseInfer'
  >;
  readonly usersApi: Pick<UsersApi, 'getUsersQuery'>;
}

/** What the service says beside people and assignments, asked for once and remembered. */
export interface FindingsKnowledge {
  /** Grows with each answer. */
  version(): number;
  graph(): DefinitionGraph | null;
  inferred(): ReadonlyMap<string, InferAnswer>;
  seesAllDivisions(): boolean | null;
  /** Why the last of those that failed did. */
  errors(): FindingsErrors;
  /** Whether an answer is still awaited. */
  isAsking(): boolean;
  /** Asks for whatever these people's findings need and hasn't been asked for. */
  learnFor(columns: OrganizationColumns): void;
  /** Asks for the definitions alone, where they haven't been asked for. */
  learnDefinitions(): void;
  /** Resolves once the definitions are there, or failed. */
  definitionsSettled(): Promise<void>;
  /** Resolves once everything asked for is there, or failed. */
  settled(): Promise<void>;
  /** What failed is asked for anew next time, and so are the definitions, which meanwhile stay. */
  renew(): void;
}

const ACTIVE = MEMBER_STATES.indexOf('active');
const ASKED_AT_A_TIME = 3;

export function createFindingsKnowledge({ licenseApi, usersApi }: FindingsApis): FindingsKnowledge {
  const { signal } = new AbortController();
  const inferred = new Map<string, InferAnswer>();
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  const asked = new Set<string>();
  let errors: FindingsErrors = {};
  let graph: DefinitionGraph | null = null;
  let seesAllDivisions: boolean | null = null;
  let definitionsRead: Promise<void> | null = null;
  let version = 0;

  function go(): void {
    while (running.size < ASKED_AT_A_TIME) {
      const task = waiting.shift();
      if (task === undefined) return;
      const promise: Promise<void> = task().finally(() => {
        running.delete(promise);
        version += 1;
        go();
      });
      running.add(promise);
    }
  }

  async function readGraph(): Promise<void> {
    try {
      graph = buildDefinitionGraph(await readDefinitions(licenseApi, signal));
    } catch (error) {
      // A graph of before is better than none.
      errors = { ...errors, definitions: toErrorFacts(error) };
    }
    version += 1;
  }

  async function infer(key: string, roleIds: readonly string[]): Promise<void> {
    try {
      const licenses = new Set(await licenseApi.postLicenseInfer(roleIds, { signal }));
      inferred.set(key, { kind: 'known', licenses });
    } catch (error) {
      inferred.set(key, { kind: 'failed' });
      errors = { ...errors, inferFailed: toErrorFacts(error) };
    }
  }

  /** Its cursor is for those alone who see the people of all divisions (genesys-cloud.md §3). */
  async function askForDivisions(): Promise<void> {
    try {
      await usersApi.getUsersQuery({ pageSize: 1, cursor: null }, { signal });
      seesAllDivisions = true;
    } catch (error) {
      seesAllDivisions = error instanceof ApiError && error.status === 403 ? false : null;
    }
  }

  function askOnce(key: string, task: () => Promise<void>): void {
    if (asked.has(key)) return;
    asked.add(key);
    waiting.push(task);
  }

  function askForDefinitions(): void {
    askOnce('definitions', () => (definitionsRead = readGraph()));
  }

  return {
    version: () => version,
    graph: () => graph,
    inferred: () => inferred,
    seesAllDivisions: () => seesAllDivisions,
    errors: () => errors,
    isAsking: () => running.size > 0,
    learnFor(columns) {
      askForDefinitions();
      askOnce('divisions', askForDivisions);
      for (const [key, roleIds] of roleSetsOfActive(columns)) {
        askOnce(key, () => infer(key, roleIds));
      }
      go();
    },
    learnDefinitions() {
      askForDefinitions();
      go();
    },
    definitionsSettled: async () => definitionsRead ?? undefined,
    async settled() {
      while (running.size > 0) await Promise.race(running);
    },
    renew() {
      if (running.size > 0) return;
      asked.delete('definitions');
      errors = {};
      if (seesAllDivisions === null) asked.delete('divisions');
      for (const [key, { kind }] of inferred) {
        if (kind === 'known') continue;
        inferred.delete(key);
        asked.delete(key);
      }
      version += 1;
    },
  };
}

/** Distinct sets of roles among active people, by key: few, however many people there are. */
function roleSetsOfActive({ size, states, roleSetOf, roleSets }: OrganizationColumns): Map<string, string[]> {
  const places = new Set<number>();
  for (let place = 0; place < size; place += 1) {
    const roleSet = roleSetOf[place] ?? NONE;
    if (states[place] === ACTIVE && roleSet !== NONE) places.add(roleSet);
  }
  const sets = new Map<string, string[]>();
  for (const place of places) {
    const ids = [...new Set(roleSets[place]?.map(({ id }) => id))];
    if (ids.length > 0) sets.set(roleSetKey(ids), ids);
  }
  return sets;
}
