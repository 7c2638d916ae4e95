import { addOnKinds } from '../../licensing/addOnKinds';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import { compareWithRoles, type RoleFit } from '../../licensing/roleNeeds';
import { roleSetKey } from '../../licensing/roleSets';
import type { FindingKind } from './findingKey';
import { FindingCollector, type Hit } from './FindingCollector';
import type { FindingsGround, UnknownReason } from './findings';
import {
  mayHoldSecondAddOn,
  missingPrerequisiteHits,
  redundantHits,
  secondAddOnHits,
  withOwnNeeds,
} from './licenseRules';
import type { MemberClass } from './memberClasses';

const NO_ROLES = roleSetKey([]);

/** Judges every class by the rule of one kind. What the whole kind rests on must be there. */
export function judgeClasses(
  kind: FindingKind,
  classes: readonly MemberClass[],
  ground: FindingsGround,
): FindingCollector {
  const collector = new FindingCollector(kind);
  const judge = RULES[kind](ground);
  for (const one of classes) {
    const verdict = judge(one);
    if (verdict === 'not concerned') continue;
    if (typeof verdict === 'string') collector.leaveOpen(one, verdict);
    else collector.judge(one, verdict);
  }
  return collector;
}

/** What was found of a class, or why that can't be told. */
type Verdict = readonly Hit[] | UnknownReason | 'not concerned';
type Judge = (one: MemberClass) => Verdict;

const RULES: Record<FindingKind, (ground: FindingsGround) => Judge> = {
  prerequisite: ({ graph }) =>
    oncePer('nothing else', (held) =>
      graph === null ? 'definitions' : missingPrerequisiteHits(held, graph),
    ),

  redundant: ({ graph }) =>
    oncePer('nothing else', (held) => (graph === null ? 'definitions' : redundantHits(held, graph))),

  second: ({ graph }) => {
    const kinds = graph === null ? null : addOnKinds(graph);
    return oncePer('nothing else', (held) => {
      if (kinds === null) return 'definitions';
      const hits = secondAddOnHits(held, kinds);
      return hits.length === 0 && mayHoldSecondAddOn(held, kinds) ? 'permissions' : hits;
    });
  },

  departed: (ground) => {
    const judge = oncePer('state', (held, { state }) => {
      if (state !== 'inactive' && state !== 'deleted') return [];
      return [{ subject: { kind: 'departed', state }, related: held, suggestion: { removeHeld: true } }];
    });
    return ofHolders(
      (one) => unknownPerson(one, ground) ?? (one.state === 'nobody' ? 'not concerned' : judge(one)),
    );
  },

  idle: (ground) => {
    const judge = oncePer('login', (held, { login }) => {
      if (login === 'recent') return [];
      const days = login === 'untold' ? null : ground.idleDays;
      return [{ subject: { kind: 'idle', days }, related: held, suggestion: { removeHeld: true } }];
    });
    return ofHolders(ofActive(ground, judge));
  },

  unlicensed: (ground) => {
    const judge = ofActive(
      ground,
      oncePer('nothing else', () => [{ subject: { kind: 'unlicensed' } }]),
    );
    return (one) => (one.licenses !== null && one.licenses.size > 0 ? [] : judge(one));
  },

  excess: (ground) => {
    const judge = ofRoles(ground, ({ excess }) =>
      excess.map(({ licenseId, instead }) => ({
        subject: { kind: 'excess', licenseId, instead },
        related: instead,
        suggestion: { remove: [licenseId], add: instead },
      })),
    );
    return ofHolders(ofActive(ground, judge));
  },

  lacking: (ground) =>
    ofActive(
      ground,
      ofRoles(ground, ({ lacking }, held, graph) =>
        lacking.map((licenseId) => ({
          subject: { kind: 'lacking', licenseId },
          suggestion: { add: withOwnNeeds([licenseId], held, graph) },
        })),
      ),
    ),

  nobody: ({ seesAllDivisions }) => {
    return ({ state, licenses }) => {
      if (state !== 'nobody') return [];
      // Whom the admin merely can't see may well need what they hold.
      const removeHeld = seesAllDivisions === true;
      return [{ subject: { kind: 'nobody' }, related: licenses ?? [], suggestion: { removeHeld } }];
    };
  },
};

/** Of whoever holds something, or may. */
function ofHolders(judge: Judge): Judge {
  return (one) => (one.licenses?.size === 0 ? [] : judge(one));
}

/**
 * Judges what is held together with one thing else of a person, and each such pair once: there are many more
 * classes than pairs, and the same hits again are gathered faster.
 */
function oncePer(
  what: 'state' | 'login' | 'roles' | 'nothing else',
  judge: (held: ReadonlySet<LicenseId>, one: MemberClass) => Verdict,
): Judge {
  const verdicts = new Map<string | null, Map<ReadonlySet<LicenseId>, Verdict>>();
  return (one) => {
    if (one.licenses === null) return 'assignments';
    const other = what === 'nothing else' ? null : one[what];
    let known = verdicts.get(other);
    if (known === undefined) {
      known = new Map();
      verdicts.set(other, known);
    }
    let verdict = known.get(one.licenses);
    if (verdict === undefined) {
      verdict = judge(one.licenses, one);
      known.set(one.licenses, verdict);
    }
    return verdict;
  };
}

/** Of people who are active; of whom that can't be told, nothing of the kind can. */
function ofActive(ground: FindingsGround, judge: Judge): Judge {
  return (one) => unknownPerson(one, ground) ?? (one.state === 'active' ? judge(one) : 'not concerned');
}

/** Why it can't be told who somebody is; null where it can, or where it is nobody that this admin may see. */
function unknownPerson({ state }: MemberClass, { people }: FindingsGround): UnknownReason | null {
  if (state === 'unknown') return 'states';
  if (state !== 'nobody' || people === 'read' || people === 'cursor') return null;
  return 'namesIncomplete';
}

function ofRoles(
  { graph, inferred }: FindingsGround,
  judge: (fit: RoleFit, held: ReadonlySet<LicenseId>, graph: DefinitionGraph) => readonly Hit[],
): Judge {
  return oncePer('roles', (held, { roles }) => {
    if (graph === null) return 'definitions';
    if (roles === null) return 'roles';
    // Whoever has no role needs nothing; the service need not be asked.
    if (roles === NO_ROLES) return judge(compareWithRoles(graph, held, new Set()), held, graph);
    const answer = inferred.get(roles);
    if (answer === undefined) return 'inferPending';
    if (answer.kind === 'failed') return 'inferFailed';
    return judge(compareWithRoles(graph, held, answer.licenses), held, graph);
  });
}
