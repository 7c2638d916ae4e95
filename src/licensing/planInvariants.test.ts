import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKey, isInEffect } from './change';
import { closures, cyclesIn } from './closure';
import { buildDefinitionGraph, providersOf, type DefinitionGraph } from './definitionGraph';
import { concernedUsers, wantedChanges } from './intent';
import type { LicenseId, UserId } from './model';
import { planBatch } from './plan';
import { differencesOf, planDigest } from './planDifference';
import type { Plan, PlanInput } from './planTypes';
import { anyDefinitions, anyIntent, anyLicense, anyPeople, anyRead, wholeRead } from './testing/arbitraries';

const exclusive = () =>
  fc.array(fc.uniqueArray(anyLicense(), { minLength: 2, maxLength: 3 }), { maxLength: 2 });

function anyInput(read: typeof anyRead | typeof wholeRead): fc.Arbitrary<PlanInput> {
  return fc
    .record({
      intent: anyIntent(),
      people: anyPeople(),
      licenses: read(),
      definitions: anyDefinitions(),
      exclusive: exclusive(),
      includesAll: fc.boolean(),
    })
    .map(({ intent, people, licenses, definitions, exclusive: groups, includesAll }) => ({
      intent,
      people,
      licenses,
      graph: buildDefinitionGraph(definitions),
      admin: { userId: 'admin' },
      exclusive: groups.map((group) => new Set(group)),
      includeAnyway: new Set(includesAll ? wantedChanges(intent).map(changeKey) : []),
    }));
}

/** What the read must show of a row of each kind. */
const SHOWN = { change: false, already: true, obstacle: 'either' } as const;

const planned = (plan: Plan) => plan.rows.filter(({ kind }) => kind === 'change').map(({ change }) => change);

describe('every plan', () => {
  it('accounts for each wanted person, license and direction exactly once', () => {
    fc.assert(
      fc.property(anyInput(anyRead), (input) => {
        const plan = planBatch(input);
        expect(plan.rows.map(({ change }) => changeKey(change)).sort()).toEqual(
          wantedChanges(input.intent).map(changeKey).sort(),
        );
        const { change, already, obstacle } = plan.counts;
        expect(change + already + obstacle).toBe(plan.rows.length);
      }),
      { numRuns: 150 },
    );
  });

  it('never both adds and removes a license of one person, and sends each change in one wave', () => {
    fc.assert(
      fc.property(anyInput(anyRead), (input) => {
        const plan = planBatch(input);
        const pairs = planned(plan).map(({ userId, licenseId }) => `${userId}/${licenseId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(plan.waves.flatMap(({ changes }) => changes.map(changeKey)).sort()).toEqual(
          planned(plan).map(changeKey).sort(),
        );
        for (const wave of plan.waves) expect(wave.changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('changes only what the read shows to be otherwise, and says why it leaves anything out', () => {
    fc.assert(
      fc.property(anyInput(anyRead), (input) => {
        for (const row of planBatch(input).rows) {
          const read = input.licenses.get(row.change.userId);
          const isSo = read?.kind === 'known' ? isInEffect(row.change, read.licenses) : null;
          expect([isSo, 'either']).toContain(SHOWN[row.kind]);
          const blocking = row.reasons.filter(({ severity }) => severity === 'blocks');
          expect(blocking.length > 0).toBe(row.kind === 'obstacle' || row.included);
          expect(row.included && blocking.some(({ includable }) => !includable)).toBe(false);
          expect(new Set(row.reasons.map(({ kind }) => kind)).size).toBe(row.reasons.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('removes nothing on the strength of a read that looks wrong', () => {
    fc.assert(
      fc.property(anyInput(anyRead), (input) => {
        const plan = planBatch(input);
        const asked = concernedUsers(input.intent);
        const missing = asked.filter((id) => (input.licenses.get(id)?.kind ?? 'absent') === 'absent').length;
        const isUnreadable = asked.some((id) => input.licenses.get(id)?.kind === 'unreadable');
        const mustStop = isUnreadable || (missing > 0 && missing * 10 >= asked.length);
        const removals = planned(plan).filter(({ action }) => action === 'remove');
        expect(mustStop && plan.stops.length === 0).toBe(false);
        expect(plan.stops.length > 0 && removals.length > 0).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps to its own rules in its waves, and rules run in no circle', () => {
    fc.assert(
      fc.property(anyInput(wholeRead), (input) => {
        const plan = planBatch(input);
        const waveOf = new Map(
          plan.waves.flatMap(({ changes }, index) => changes.map((one) => [changeKey(one), index] as const)),
        );
        for (const { change } of plan.rows) {
          for (const { before, after } of plan.rules) {
            if (after.licenseId !== change.licenseId || after.action !== change.action) continue;
            const first = waveOf.get(changeKey({ userId: change.userId, ...before }));
            const then = waveOf.get(changeKey(change));
            expect(first === undefined || then === undefined || first < then).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nobody without what they need, wave by wave, unless the admin said so', () => {
    fc.assert(
      fc.property(anyInput(wholeRead), (input) => {
        const plan = planBatch(input);
        if (plan.rows.some(({ included }) => included) || needsInCircles(input)) return;
        const held = copyOf(input);
        const lackedAtFirst = lacking(held, input.graph);
        for (const { changes } of plan.waves) {
          for (const { userId, licenseId, action } of changes) {
            if (action === 'add') held.get(userId)?.add(licenseId);
            else held.get(userId)?.delete(licenseId);
          }
          for (const lack of lacking(held, input.graph)) expect(lackedAtFirst).toContain(lack);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('swaps whole or not at all, unless the admin said so', () => {
    fc.assert(
      fc.property(anyInput(wholeRead), (input) => {
        const plan = planBatch(input);
        if (input.intent.kind !== 'swap' || plan.rows.some(({ included }) => included)) return;
        const { from, to } = input.intent;
        for (const userId of concernedUsers(input.intent)) {
          const read = input.licenses.get(userId);
          const old = plan.rows.find(({ change }) => change.userId === userId && change.licenseId === from);
          if (old?.kind !== 'change' || read?.kind !== 'known') continue;
          const gets = plan.rows.some(
            ({ change, kind }) => change.userId === userId && change.licenseId === to && kind === 'change',
          );
          expect(gets || read.licenses.has(to)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts holders, people and guards as a slow count does', () => {
    fc.assert(
      fc.property(anyInput(wholeRead), (input) => {
        const plan = planBatch({ ...input, removalGuard: 2, additionGuard: 3 });
        const held = copyOf(input);
        const after = copyOf(input);
        for (const { userId, licenseId, action } of planned(plan)) {
          if (action === 'add') after.get(userId)?.add(licenseId);
          else after.get(userId)?.delete(licenseId);
        }
        const concerned = concernedUsers(input.intent);
        for (const { licenseId, before, after: then } of plan.holders) {
          expect(before).toBe(concerned.filter((id) => held.get(id)?.has(licenseId)).length);
          expect(then).toBe(concerned.filter((id) => after.get(id)?.has(licenseId)).length);
        }
        const removesFrom = new Set(
          planned(plan)
            .filter(({ action }) => action === 'remove')
            .map((one) => one.userId),
        ).size;
        const addsFor = new Set(
          planned(plan)
            .filter(({ action }) => action === 'add')
            .map((one) => one.userId),
        ).size;
        expect(plan.guards).toMatchObject({
          removesFrom,
          addsFor,
          typedCounts: {
            removesFrom: removesFrom > 2 ? removesFrom : null,
            addsFor: addsFor > 3 ? addsFor : null,
          },
        });
      }),
    );
  });

  it('tells lost and gained permissions as a slow comparison does', () => {
    fc.assert(
      fc.property(anyInput(wholeRead), (input) => {
        const plan = planBatch(input);
        const held = copyOf(input);
        const after = copyOf(input);
        for (const { userId, licenseId, action } of planned(plan)) {
          if (action === 'add') after.get(userId)?.add(licenseId);
          else after.get(userId)?.delete(licenseId);
        }
        expect(new Set(plan.effects.keys())).toEqual(new Set(planned(plan).map(({ userId }) => userId)));
        for (const [userId, { lost, gained }] of plan.effects) {
          const was = slowCover(held.get(userId), input.graph);
          const is = slowCover(after.get(userId), input.graph);
          expect(lost).toEqual([...was].filter((one) => !is.has(one)).sort());
          expect(gained).toEqual([...is].filter((one) => !was.has(one)).sort());
        }
      }),
    );
  });

  it('is the same plan again from the same state, and differs where rows differ', () => {
    fc.assert(
      fc.property(anyInput(anyRead), anyRead(), (input, other) => {
        const plan = planBatch(input);
        const again = planBatch(input);
        expect(planDigest(again)).toBe(planDigest(plan));
        expect(differencesOf(plan, again)).toEqual([]);
        const later = planBatch({ ...input, licenses: other });
        expect(differencesOf(plan, later).length === 0).toBe(planDigest(plan) === planDigest(later));
      }),
      { numRuns: 100 },
    );
  });
});

function copyOf(input: PlanInput): Map<UserId, Set<LicenseId>> {
  return new Map(
    [...input.licenses].map(([id, read]) => [id, new Set(read.kind === 'known' ? read.licenses : [])]),
  );
}

function lacking(held: ReadonlyMap<UserId, ReadonlySet<LicenseId>>, graph: DefinitionGraph): string[] {
  return [...held].flatMap(([userId, licenses]) =>
    [...licenses].flatMap((id) =>
      (graph.definitions.get(id)?.prerequisites ?? [])
        .filter((need) => need !== id && ![...providersOf(graph, need)].some((one) => licenses.has(one)))
        .map((need) => `${userId}: ${id} needs ${need}`),
    ),
  );
}

function slowCover(licenses: ReadonlySet<LicenseId> | undefined, graph: DefinitionGraph): Set<string> {
  const held = Array.from(licenses ?? []);
  const parts = held.flatMap((id) => Array.from(graph.comprised.get(id) ?? []));
  const ids = held.concat(parts);
  return new Set(ids.flatMap((id) => graph.definitions.get(id)?.permissions ?? []));
}

/** Where a license comprises what something needs that it needs itself, or excludes it, no order is right. */
function needsInCircles({ graph, exclusive: groups }: PlanInput): boolean {
  if (groups && groups.length > 0) return true;
  const edges = new Map(
    [...graph.needs].map(([id, needs]) => [
      id,
      needs.flatMap((need) => Array.from(providersOf(graph, need))),
    ]),
  );
  return cyclesIn(closures(edges)).length > 0;
}
