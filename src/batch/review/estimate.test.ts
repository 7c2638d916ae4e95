import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LicenseBatchAssignmentRequest, LicenseChange } from '../../licensing/model';
import { createPacer } from '../../runs/pacer';
import { RUN_SETTINGS } from '../../runs/runTypes';
import { add, remove } from '../../licensing/testing/planning';
import { createRunBench } from '../../runs/testing/bench';
import { createVirtualClock } from '../../runs/testing/virtualClock';
import { estimateFrom, requestGroups, requestsOf, type RunFacts } from './estimate';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const FACTS = { ...RUN_SETTINGS, organizationSize: null, timeFor: () => 0 };

function estimateOf(
  plan: { readonly waves: readonly { readonly changes: readonly LicenseChange[] }[] },
  { timeFor, ...facts }: RunFacts & { readonly timeFor: () => number },
) {
  return estimateFrom(requestGroups(plan, facts), timeFor);
}

function changesIn({ assignments }: LicenseBatchAssignmentRequest): LicenseChange[] {
  return assignments.flatMap(({ licenseId, userIdsAdd, userIdsRemove }) => [
    ...userIdsAdd.map((id) => add(id, licenseId)),
    ...userIdsRemove.map((id) => remove(id, licenseId)),
  ]);
}

/** Of so many people every few are concerned, up to the last. */
function addToSome(people: number, changes: number, licenseId: string): LicenseChange[] {
  return Array.from({ length: changes }, (_, index) =>
    add(`user-${Math.floor(((index + 1) * people) / changes) - 1}`, licenseId),
  );
}

describe('the requests of a run', () => {
  it.each([
    { people: 450, changes: 450, knows: false, waves: 1 },
    { people: 2_000, changes: 1_500, knows: true, waves: 1 },
    { people: 12_000, changes: 10_000, knows: true, waves: 1 },
    { people: 12_000, changes: 1_000, knows: true, waves: 1 },
    { people: 1_500, changes: 700, knows: true, waves: 3 },
  ])(
    'are as many as it makes: $changes of $people, $waves waves',
    async ({ people, changes, knows, waves }) => {
      const bench = createRunBench(
        Object.fromEntries(Array.from({ length: people }, (_, index) => [`user-${index}`, []])),
      );
      const planned = Array.from({ length: waves }, (_, wave) =>
        addToSome(people, changes, `license-${wave}`),
      );
      const organizationSize = knows ? people : null;
      await bench.start(planned, { organizationSize });
      expect((await bench.finish()).counts.applied).toBe(changes * waves);
      const { reads, writes, pages } = bench.service;
      const { requests } = estimateOf(
        { waves: planned.map((one) => ({ changes: one })) },
        { ...FACTS, organizationSize },
      );
      const made = reads.length + writes.length + pages.length;
      // A scan that has met all but a few asks for those by id, which may save a page.
      expect(made).toBeLessThanOrEqual(requests);
      expect(made).toBeGreaterThanOrEqual(requests * 0.99);
    },
  );

  it('are shown as the very ones that it sends', async () => {
    const people = Array.from({ length: 120 }, (_, index) => `user-${index}`);
    const bench = createRunBench(Object.fromEntries(people.map((id) => [id, ['old']])), {
      settings: { changesPerWrite: 70 },
    });
    // Person by person, as an intent of several licenses names them.
    const waves = [
      people.flatMap((id) => [add(id, 'cx1'), add(id, 'cx2')]),
      people.map((id) => remove(id, 'old')),
    ];
    await bench.start(waves);
    await bench.finish();
    const shown = requestsOf({ waves: waves.map((changes) => ({ changes })) }, 70);
    expect(shown.map(changesIn)).toEqual(bench.service.writes);
    expect(shown).toHaveLength(4 + 2);
  });

  it('follow the sizes that the admin has set', () => {
    const plan = { waves: [{ changes: addToSome(100, 100, 'cx1') }] };
    const { requests } = estimateOf(plan, { ...FACTS, changesPerWrite: 50, usersPerRead: 10 });
    // Nobody has counted the organization, so one page may be looked at in vain.
    expect(requests).toBe(2 * (5 + 1) + 10 + 1);
  });

  it('may take under a minute, and otherwise what the pace allows', () => {
    const plan = { waves: [{ changes: addToSome(100, 100, 'cx1') }] };
    expect(estimateOf(plan, FACTS).minutes).toBe(1);
    expect(estimateOf(plan, { ...FACTS, timeFor: () => 61_000 }).minutes).toBe(2);
  });
});

describe('the time that the pace lets requests take', () => {
  it.each([
    { sentBefore: 0, limited: false },
    { sentBefore: 200, limited: false },
    { sentBefore: 50, limited: true },
  ])('is what they take: $sentBefore sent before, met a 429: $limited', async ({ sentBefore, limited }) => {
    const clock = createVirtualClock();
    const pacer = createPacer({ clock });
    for (let sent = 0; sent < sentBefore; sent += 1) await pacer.acquire('interactive');
    if (limited) pacer.rateLimited(20);
    const groups = [...Array.from({ length: 200 }, () => 3), ...Array.from({ length: 100 }, () => 1)];
    const foretold = pacer.timeFor(groups);
    const begun = clock.now();
    let isSent = false;
    void (async () => {
      for (const requests of groups) {
        await pacer.awaitRoom(requests, 'run');
        for (let left = requests; left > 0; left -= 1) await pacer.acquire('run');
      }
      isSent = true;
    })();
    await clock.runUntil(() => isSent);
    expect(clock.now() - begun).toBe(foretold);
    expect(foretold).toBeGreaterThan(60_000);
  });
});
