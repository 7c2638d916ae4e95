import { findAll, type OrganizationFindings } from '../findings/findAll';
import { parseFindingKey, type FindingKind } from '../findings/findingKey';
import { createFindingsKnowledge, type FindingsApis } from '../findings/findingsKnowledge';
import type { OrganizationColumns } from '../store/OrganizationColumns';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

interface FindingsWorld {
  readonly state: OrganizationState;
  /** Requests that let everybody else's go first. */
  readonly findingsApis: FindingsApis;
  readonly now: () => number;
}

interface FindingsCapability {
  readonly service: Pick<DirectoryService, 'askFindings'>;
  /** Resolves once what the finding rests on has been asked for: then its mask tells all that can be told. */
  prepare(key: string | null): Promise<void>;
  /** 1 at the place of each member of the finding; null where it can't be told. */
  maskOf(key: string): Uint8Array | null;
}

const DEFAULT_IDLE_DAYS = 90;
/** Findings of several thresholds at a time: the page's, and those of addresses. */
const REMEMBERED = 4;
const RESTS_ON_ROLES = new Set<FindingKind>(['excess', 'lacking']);
const RESTS_ON_DEFINITIONS = new Set<FindingKind>(['prerequisite', 'second', 'redundant']);

/** Finds what stands out in the organization that is shown. What the service says beside is asked for once. */
export function createFindingsCapability({ state, findingsApis, now }: FindingsWorld): FindingsCapability {
  const knowledge = createFindingsKnowledge(findingsApis);
  const remembered = new Map<string, OrganizationFindings>();
  state.onWhole(knowledge.renew);

  function find(idleDays: number, columns: OrganizationColumns): OrganizationFindings {
    const organization = state.organization();
    const key = [state.revision(), knowledge.version(), knowledge.isAsking(), idleDays].join();
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const people = organization?.people ?? 'read';
    const found = findAll(columns, {
      now: now(),
      idleDays,
      partial: organization === null,
      people,
      // Whoever may use the cursor sees everybody, and whom it refuses does not.
      seesAllDivisions: people === 'cursor' || (people === 'capped' ? false : knowledge.seesAllDivisions()),
      graph: knowledge.graph(),
      inferred: knowledge.inferred(),
      asking: knowledge.isAsking(),
    });
    remembered.set(key, found);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return found;
  }

  return {
    service: {
      async askFindings(idleDays, again) {
        const columns = state.shown()?.columns;
        if (columns === undefined) return null;
        if (again) knowledge.renew();
        if (state.organization() !== null) knowledge.learnFor(columns);
        return find(idleDays, columns).answer;
      },
    },
    async prepare(key) {
      const kind = key === null ? undefined : parseFindingKey(key)?.kind;
      const columns = state.organization()?.builder.columns;
      if (kind === undefined || columns === undefined) return;
      if (RESTS_ON_ROLES.has(kind)) {
        knowledge.learnFor(columns);
        await knowledge.settled();
      } else if (RESTS_ON_DEFINITIONS.has(kind)) {
        knowledge.learnFor(columns);
        await knowledge.definitionsSettled();
      }
    },
    maskOf(key) {
      const subject = parseFindingKey(key);
      const columns = state.organization()?.builder.columns;
      if (subject === null || columns === undefined) return null;
      const idleDays = subject.kind === 'idle' ? subject.days : null;
      return find(idleDays ?? DEFAULT_IDLE_DAYS, columns).maskOf(key);
    },
  };
}
