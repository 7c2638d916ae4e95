import type { DefinitionGraph } from '../../../licensing/definitionGraph';
import type { LicenseId } from '../../../licensing/model';
import { roleSetKey } from '../../../licensing/roleSets';
import { FINDING_KINDS, type FindingKind } from '../findingKey';
import type { FindingsGround, InferAnswer, UnknownReason } from '../findings';
import type { PlainMember } from './plainMembers';

const DAY = 86_400_000;

export interface SlowVerdict {
  readonly kind: FindingKind;
  readonly id: string;
  readonly keys: readonly string[];
  readonly reason: UnknownReason | null;
}

/** Everything again, member by member, from what the definitions say and nothing derived from it. */
export function slowFindings(members: readonly PlainMember[], ground: FindingsGround): SlowVerdict[] {
  return members.flatMap((one) =>
    FINDING_KINDS.map((kind) => {
      const { keys, reason } = look(kind, one, ground);
      return { kind, id: one.id, keys, reason };
    }),
  );
}

function look(
  kind: FindingKind,
  one: PlainMember,
  ground: FindingsGround,
): Pick<SlowVerdict, 'keys' | 'reason'> {
  const nothing = { keys: [], reason: null };
  const because = (reason: UnknownReason) => ({ keys: [], reason });
  const found = (...keys: string[]) => ({ keys, reason: null });
  const { state, licenses, roles, lastLogin } = one;
  const { graph } = ground;
  const held = licenses ?? [];

  if (kind === 'nobody') return state === 'nobody' ? found('nobody') : nothing;
  if (kind === 'prerequisite' || kind === 'redundant' || kind === 'second') {
    if (licenses === null) return because('assignments');
    if (graph === null) return because('definitions');
    if (kind === 'prerequisite') return found(...unmet(held, graph).map((id) => `prerequisite:${code(id)}`));
    if (kind === 'redundant') {
      return found(
        ...held
          .filter((id) => held.some((by) => includes(graph, by, id) && !includes(graph, id, by)))
          .map((id) => `redundant:${code(id)}`),
      );
    }
    const pairs = held.flatMap((a) => held.filter((b) => a < b).map((b) => [a, b] as const));
    const verdicts = pairs.map(([a, b]) => ({
      key: `second:${code(a)}:${code(b)}`,
      is: sameKind(graph, a, b),
    }));
    const sure = verdicts.filter(({ is }) => is === true);
    if (sure.length === 0 && verdicts.some(({ is }) => is === null)) return because('permissions');
    return found(...sure.map(({ key }) => key));
  }

  const wantsLicenses = kind === 'departed' || kind === 'idle' || kind === 'excess';
  if (wantsLicenses && licenses?.length === 0) return nothing;
  if (kind === 'unlicensed' && held.length > 0) return nothing;
  if (state === 'unknown') return because('states');
  if (state === 'nobody') {
    return ground.people === 'capped' || ground.people === 'failed' || ground.people === 'forbidden'
      ? because('namesIncomplete')
      : nothing;
  }
  if (kind === 'departed') {
    if (licenses === null) return because('assignments');
    return state === 'active' ? nothing : found(`departed:${state}`);
  }
  if (state !== 'active') return nothing;
  if (licenses === null) return because('assignments');
  if (kind === 'unlicensed') return found('unlicensed');
  if (kind === 'idle') {
    if (lastLogin === null) return found('idle:never');
    return ground.now - lastLogin >= ground.idleDays * DAY ? found(`idle:${ground.idleDays}`) : nothing;
  }
  if (graph === null) return because('definitions');
  if (roles === null) return because('roles');
  const answer: InferAnswer | undefined =
    roles.length === 0 ? { kind: 'known', licenses: new Set() } : ground.inferred.get(roleSetKey(roles));
  if (answer === undefined) return because('inferPending');
  if (answer.kind === 'failed') return because('inferFailed');
  const inferred = [...answer.licenses];
  const gives = (id: LicenseId, need: LicenseId) => id === need || includes(graph, id, need);
  const same = (id: LicenseId, need: LicenseId) =>
    id === need || (includes(graph, id, need) && includes(graph, need, id));
  const needs = [
    ...new Set([
      ...inferred,
      ...inferred
        .flatMap((id) => needsOf(graph, id))
        .filter((need) => !inferred.some((id) => gives(id, need))),
    ]),
  ].sort();
  if (kind === 'lacking') {
    return found(
      ...needs.filter((need) => !held.some((id) => gives(id, need))).map((id) => `lacking:${code(id)}`),
    );
  }
  const fitting = held.filter((id) => needs.some((need) => same(id, need)));
  return found(
    ...held
      .filter((id) => !fitting.includes(id))
      .map((id) => {
        const instead = needs.filter(
          (need) => gives(id, need) && !fitting.some((other) => gives(other, need)),
        );
        return ['excess', id, ...instead].map(code).join(':');
      }),
  );
}

const code = encodeURIComponent;

/** Whether one license comprises the other, by walking. */
function includes(graph: DefinitionGraph, whole: LicenseId, part: LicenseId): boolean {
  return walk(whole, (id) => graph.definitions.get(id)?.comprises.map((one) => one.id) ?? []).has(part);
}

function needsOf(graph: DefinitionGraph, id: LicenseId): LicenseId[] {
  return [...walk(id, (one) => graph.definitions.get(one)?.prerequisites ?? [])];
}

function walk(from: string, next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...next(from)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...next(id));
  }
  return seen;
}

function unmet(held: readonly LicenseId[], graph: DefinitionGraph): LicenseId[] {
  return held.filter((id) =>
    graph.definitions
      .get(id)
      ?.prerequisites.some(
        (need) => need !== id && !held.some((by) => by === need || includes(graph, by, need)),
      ),
  );
}

/** Null: it can't be told. */
function sameKind(graph: DefinitionGraph, a: LicenseId, b: LicenseId): boolean | null {
  const addOn = (id: LicenseId) => (graph.definitions.get(id)?.prerequisites.length ?? 0) > 0;
  const related = (one: LicenseId, other: LicenseId) =>
    includes(graph, one, other) || needsOf(graph, one).includes(other);
  if (!addOn(a) || !addOn(b) || related(a, b) || related(b, a)) return false;
  const covered = (id: LicenseId) => {
    const parts = [
      id,
      ...[...graph.definitions.keys()].filter((part) => part !== id && includes(graph, id, part)),
    ];
    const told = parts.map((part) => graph.definitions.get(part)?.permissions);
    return told.includes(null) ? null : told.flatMap((permissions) => permissions ?? []);
  };
  const [ofA, ofB] = [covered(a), covered(b)];
  if (ofA === null || ofB === null) return null;
  const within = (one: readonly string[], other: readonly string[]) =>
    one.length > 0 && one.every((permission) => other.includes(permission));
  return within(ofA, ofB) || within(ofB, ofA);
}
