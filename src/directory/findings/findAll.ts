import type { OrganizationColumns } from '../store/OrganizationColumns';
import { unknownGroup, type FindingCollector } from './FindingCollector';
import { FINDING_KINDS, parseFindingKey, type FindingKind } from './findingKey';
import type { FindingsAnswer, FindingsGround, UnknownReason } from './findings';
import { judgeClasses } from './judge';
import { classify, type MemberClass } from './memberClasses';

/** The findings over the whole organization, and whom each is about. */
export interface OrganizationFindings {
  readonly answer: Omit<FindingsAnswer, 'errors'>;
  /**
   * 1 at the place of each member of the finding, 0 elsewhere: all zeros for one that holds for nobody; null
   * where it can't be told, or the key names nothing.
   */
  maskOf(key: string): Uint8Array | null;
}

/**
 * Judges everybody. Findings ask for little of a person, so that members are first sorted into classes, and
 * the rules look at each class once.
 */
export function findAll(columns: OrganizationColumns, ground: FindingsGround): OrganizationFindings {
  const { classes, classOf } = classify(columns, ground.now, ground.idleDays);
  const collectors = new Map<FindingKind, FindingCollector>();
  const groups = FINDING_KINDS.map((kind) => {
    const reason = missingGround(kind, ground, classes);
    if (reason !== null) return unknownGroup(kind, [{ reason, people: null }]);
    const collector = judgeClasses(kind, classes, ground);
    collectors.set(kind, collector);
    return collector.group();
  });
  const { idleDays, seesAllDivisions, asking } = ground;

  return {
    answer: { idleDays, seesAllDivisions, groups, asking },
    maskOf(key) {
      const kind = parseFindingKey(key)?.kind;
      const collector = kind === undefined ? undefined : collectors.get(kind);
      if (collector === undefined || groups.find((group) => group.kind === kind)?.known !== true) return null;
      return maskOfClasses(classes, classOf, collector.membersOf(key));
    },
  };
}

/** Why nothing of the kind can be told of anybody. */
function missingGround(
  kind: FindingKind,
  { partial, graph, people }: FindingsGround,
  classes: readonly MemberClass[],
): UnknownReason | null {
  if (partial) return 'reading';
  if (graph === null && RESTS_ON_DEFINITIONS.has(kind)) return 'definitions';
  if (RESTS_ON_PEOPLE.has(kind)) {
    if (people === 'forbidden') return 'names';
    if (kind === 'nobody' && (people === 'failed' || people === 'capped')) return 'namesIncomplete';
  }
  const active = classes.filter(({ state }) => state === 'active');
  const tellsNoLogin = active.length > 0 && active.every(({ login }) => login === 'untold');
  return kind === 'idle' && tellsNoLogin ? 'logins' : null;
}

const RESTS_ON_DEFINITIONS = new Set<FindingKind>([
  'prerequisite',
  'second',
  'redundant',
  'excess',
  'lacking',
]);
const RESTS_ON_PEOPLE = new Set<FindingKind>([
  'departed',
  'idle',
  'unlicensed',
  'excess',
  'lacking',
  'nobody',
]);

function maskOfClasses(
  classes: readonly MemberClass[],
  classOf: Int32Array,
  wanted: ReadonlySet<MemberClass>,
): Uint8Array {
  const isWanted = Uint8Array.from(classes, (one) => (wanted.has(one) ? 1 : 0));
  const mask = new Uint8Array(classOf.length);
  for (let place = 0; place < mask.length; place += 1) mask[place] = isWanted[classOf[place] ?? 0] ?? 0;
  return mask;
}
