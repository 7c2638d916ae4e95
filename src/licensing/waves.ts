import { operationKey, type LicenseOperation } from './change';
import { providersOf, type DefinitionGraph } from './definitionGraph';
import type { BatchIntent } from './intent';
import type { LicenseChange, LicenseId } from './model';
import type { OrderRule, PlanWave } from './planTypes';

/**
 * What has to be verified before what, among these operations. Where rules would run in a circle, the
 * earlier kind stands: a conflict is certain to be refused, a swap's order is only the safer one.
 */
export function orderRules(
  operations: readonly LicenseOperation[],
  graph: DefinitionGraph,
  exclusive: readonly ReadonlySet<LicenseId>[],
  intent: BatchIntent,
): OrderRule[] {
  const adds = operations.filter(({ action }) => action === 'add');
  const removes = operations.filter(({ action }) => action === 'remove');
  const wanted = [
    ...conflictRules(adds, removes, exclusive),
    ...prerequisiteRules(adds, removes, graph),
    ...replacementRules(adds, removes, graph),
    ...swapRules(adds, removes, intent),
  ];
  const rules: OrderRule[] = [];
  for (const rule of wanted) {
    if (!leadsTo(rule.after, rule.before, rules)) rules.push(rule);
  }
  return rules;
}

/** Puts changes into waves: each operation as early as its rules allow. */
export function toWaves(changes: readonly LicenseChange[], rules: readonly OrderRule[]): PlanWave[] {
  const levels = new Map<string, number>();
  const levelOf = (operation: LicenseOperation): number => {
    const key = operationKey(operation);
    const known = levels.get(key);
    if (known !== undefined) return known;
    const before = rules.filter(({ after }) => operationKey(after) === key);
    const level = before.reduce((most, rule) => Math.max(most, levelOf(rule.before) + 1), 0);
    levels.set(key, level);
    return level;
  };
  const waves: LicenseChange[][] = [];
  for (const change of changes) (waves[levelOf(change)] ??= []).push(change);
  return [...waves].filter((wave) => wave !== undefined).map((wave) => ({ changes: wave }));
}

/** The distinct operations among changes. */
export function operationsOf(changes: Iterable<LicenseChange>): LicenseOperation[] {
  const operations = new Map<string, LicenseOperation>();
  for (const { licenseId, action } of changes) {
    const key = operationKey({ licenseId, action });
    if (!operations.has(key)) operations.set(key, { licenseId, action });
  }
  return [...operations.values()];
}

function conflictRules(
  adds: readonly LicenseOperation[],
  removes: readonly LicenseOperation[],
  exclusive: readonly ReadonlySet<LicenseId>[],
): OrderRule[] {
  return exclusive.flatMap((group) =>
    pairs(removes, adds)
      .filter(([off, on]) => off.licenseId !== on.licenseId)
      .filter(([off, on]) => group.has(off.licenseId) && group.has(on.licenseId))
      .map(([before, after]) => ({ before, after, because: 'conflict' as const })),
  );
}

function prerequisiteRules(
  adds: readonly LicenseOperation[],
  removes: readonly LicenseOperation[],
  graph: DefinitionGraph,
): OrderRule[] {
  const isProvider = needTest(graph);
  const on = pairs(adds, adds).filter(([need, dependent]) => isProvider(need, dependent));
  const off = pairs(removes, removes).filter(([dependent, need]) => isProvider(need, dependent));
  return [...on, ...off].map(([before, after]) => ({ before, after, because: 'prerequisite' as const }));
}

/** Where one license takes the place of another that something needs, the new one comes first. */
function replacementRules(
  adds: readonly LicenseOperation[],
  removes: readonly LicenseOperation[],
  graph: DefinitionGraph,
): OrderRule[] {
  const needed = new Set([...graph.needs.values()].flat());
  const groups = [...needed].map((need) => providersOf(graph, need));
  return pairs(adds, removes)
    .filter(([on, off]) => on.licenseId !== off.licenseId)
    .filter(([on, off]) => groups.some((group) => group.has(on.licenseId) && group.has(off.licenseId)))
    .map(([before, after]) => ({ before, after, because: 'replacement' as const }));
}

function swapRules(
  adds: readonly LicenseOperation[],
  removes: readonly LicenseOperation[],
  intent: BatchIntent,
): OrderRule[] {
  if (intent.kind !== 'swap') return [];
  return pairs(
    adds.filter(({ licenseId }) => licenseId === intent.to),
    removes.filter(({ licenseId }) => licenseId === intent.from),
  ).map(([before, after]) => ({ before, after, because: 'swap' as const }));
}

function needTest(graph: DefinitionGraph): (need: LicenseOperation, dependent: LicenseOperation) => boolean {
  return (need, dependent) =>
    need.licenseId !== dependent.licenseId &&
    (graph.needs.get(dependent.licenseId) ?? []).some((id) => providersOf(graph, id).has(need.licenseId));
}

function pairs(
  first: readonly LicenseOperation[],
  second: readonly LicenseOperation[],
): [LicenseOperation, LicenseOperation][] {
  return first.flatMap((one) => second.map((other): [LicenseOperation, LicenseOperation] => [one, other]));
}

function leadsTo(from: LicenseOperation, to: LicenseOperation, rules: readonly OrderRule[]): boolean {
  const target = operationKey(to);
  const seen = new Set<string>();
  const open = [operationKey(from)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === target) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { before, after } of rules) if (operationKey(before) === next) open.push(operationKey(after));
  }
  return false;
}
