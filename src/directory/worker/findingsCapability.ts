import { findAll, type OrganizationFindings } from '../findings/findAll';
import { parseFindingKey, type FindingKind } from '../findings/findingKey';
import { DEFAULT_IDLE_DAYS } from '../findings/findings';
import { createFindingsKnowledge, type FindingsApis } from '../findings/findingsKnowledge';
import type { ColumnsBuilder } from '../store/columnsBuilder';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

interface FindingsWorld {
  readonly state: OrganizationState;
  readonly findingsApis: FindingsApis;
  readonly now: () => number;
}

interface FindingsCapability {
  readonly service: Pick<DirectoryService, 'askFindings'>;
  /** Resolves once what the finding rests on has been asked for: then its mask tells all that can be told. */
  readonly prepare: (key: string | null) => Promise<void>;
  /** 1 at the place of each member of the finding; null where that can't be told. */
  readonly maskOf: (key: string) => Uint8Array | null;
}

/** Findings of several thresholds: the page's, and those that addresses name. */
const REMEMBERED = 4;
const RESTS_ON_ROLES = new Set<FindingKind>(['excess', 'lacking']);
const RESTS_ON_DEFINITIONS = new Set<FindingKind>(['prerequisite', 'second', 'redundant']);

/** Finds what stands out in the organization that is shown. What the service says beside it is asked for once. */
export function createFindingsCapability({ state, findingsApis, now }: FindingsWorld): FindingsCapability {
  const knowledge = createFindingsKnowledge(findingsApis);
  const remembered = new Map<string, OrganizationFindings>();
  let rememberedOf: ColumnsBuilder | null = null;
  state.onWhole(() => knowledge.renew());

  function find(idleDays: number, builder: ColumnsBuilder): OrganizationFindings {
    if (rememberedOf !== builder) remembered.clear();
    rememberedOf = builder;
    const key = [builder.revision, knowledge.version(), knowledge.isAsking(), idleDays].join();
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const organization = state.organization();
    const people = organization?.people ?? 'read';
    const found = findAll(builder.columns, {
      now: now(),
      idleDays,
      partial: organization === null,
      people,
      // Whoever may use the cursor sees everybody.
      seesAllDivisions: people === 'cursor' ? true : knowledge.seesAllDivisions(),
      graph: knowledge.graph(),
      inferred: knowledge.inferred(),
      asking: knowledge.isAsking(),
    });
    remembered.set(key, found);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return found;
  }

  /** Whoever looks at a finding's people sees them as they were told before. */
  async function tellOfNews(): Promise<void> {
    await knowledge.settled();
    state.changed();
  }

  return {
    service: {
      async askFindings(idleDays, asking) {
        const builder = state.shown();
        if (builder === null) return null;
        if (state.organization() !== null) {
          if (asking === 'again') knowledge.renew();
          if (asking === 'definitions') knowledge.learnDefinitions();
          else knowledge.learnFor(builder.columns);
          if (asking === 'again') void tellOfNews();
        }
        return { ...find(idleDays, builder).answer, errors: knowledge.errors() };
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
      const builder = state.organization()?.builder;
      if (subject === null || builder === undefined) return null;
      const idleDays = subject.kind === 'idle' ? subject.days : null;
      return find(idleDays ?? DEFAULT_IDLE_DAYS, builder).maskOf(key);
    },
  };
}
