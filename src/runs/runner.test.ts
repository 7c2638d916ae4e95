import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LicenseChange } from '../licensing/model';
import { JournalError } from './journalDatabase';
import { add, remove } from '../licensing/testing/planning';
import { createRunBench, newRun, OWNER } from './testing/bench';
import {
  failsWith,
  lateBy,
  lies,
  lostAfter,
  lostBefore,
  networkError,
  statusError,
  statusOf,
} from './testing/fakeService';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const none = (count: number): Record<string, string[]> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`user-${index}`, []]));

const addToAll = (count: number): LicenseChange[] =>
  Array.from({ length: count }, (_, index) => add(`user-${index}`, 'cx1'));

describe('an undisturbed run', () => {
  it('applies every change once and sees it in effect', async () => {
    const bench = createRunBench(none(450));
    await bench.start([addToAll(450)]);
    const end = await bench.finish();
    expect(end.counts).toMatchObject({ applied: 450, unknown: 0 });
    expect(end.outcome).toBe('completed');
    expect(bench.service.writes.map((one) => one.length)).toEqual([200, 200, 50]);
    expect(bench.service.reads).toHaveLength(5 + 5);
  });

  it('makes at most 1.1 times the fewest requests for 10,000 changes', async () => {
    const bench = createRunBench(none(12_000));
    await bench.start([addToAll(10_000)], { organizationSize: 12_000 });
    const end = await bench.finish();
    expect(end.counts.applied).toBe(10_000);
    const { reads, writes, pages } = bench.service;
    const fewest = 10_000 / 100 + 10_000 / 200 + 12_000 / 500;
    expect(reads.length + writes.length + pages.length).toBeLessThanOrEqual(fewest * 1.1);
  });

  it('learns from one page whether to scan an organization that nobody has counted', async () => {
    // The page that told was read of 500 people already, so it isn't lost where it is the only one. A scan ends
    // with the last of those concerned: here the sixth page.
    for (const [people, pages, readsAfter] of [
      [4_000, 6, 0],
      [40_000, 1, 25],
    ] as const) {
      const bench = createRunBench(none(people));
      await bench.start([addToAll(3_000)], { organizationSize: null });
      const end = await bench.finish();
      expect(end.counts.applied).toBe(3_000);
      expect(bench.service.pages).toHaveLength(pages);
      expect(bench.service.reads).toHaveLength(30 + readsAfter);
    }
  });

  it('verifies one wave before the next, and holds back what the first left without ground', async () => {
    const bench = createRunBench({ a: [], b: [] });
    bench.service.writeFaults.push(({ changes, perform }) => {
      perform(changes.filter(({ userId }) => userId === 'a'));
      return changes.map((change) => statusOf(change, change.userId === 'a' ? 'OK' : 'LICENSE_NOT_FOUND'));
    });
    await bench.start(
      [
        [add('a', 'cx2'), add('b', 'cx2')],
        [add('a', 'wem'), add('b', 'wem')],
      ],
      {
        rules: [
          {
            before: { licenseId: 'cx2', action: 'add' },
            after: { licenseId: 'wem', action: 'add' },
            because: 'prerequisite',
          },
        ],
      },
    );
    const end = await bench.finish();
    expect(end.results.map(({ verdict, notSent }) => [verdict, notSent])).toEqual([
      ['applied', null],
      ['refused', null],
      ['applied', null],
      ['notSent', 'dependency'],
    ]);
  });

  it('tells what the plan left out as a result too', async () => {
    const bench = createRunBench({ a: [], b: ['cx1'] });
    const row = { reasons: [], includable: false, included: false };
    await bench.start([[add('a', 'cx1')]], {
      aside: [
        { ...row, change: add('b', 'cx1'), kind: 'already' },
        { ...row, change: add('c', 'cx1'), kind: 'obstacle' },
      ],
    });
    const end = await bench.finish();
    expect(end.counts).toMatchObject({ applied: 1, already: 1, notSent: 1 });
    expect(end.progress).toMatchObject({ total: 3, done: 3, left: 0 });
  });
});

describe('answers that say less than the truth', () => {
  it('keeps the word of a refusal', async () => {
    const bench = createRunBench(none(1));
    bench.service.writeFaults.push(({ changes }) => changes.map((one) => statusOf(one, 'NO_SEATS')));
    await bench.start([addToAll(1)]);
    const end = await bench.finish();
    expect(end.results[0]).toMatchObject({ verdict: 'refused', words: ['NO_SEATS'] });
  });

  it('believes the read, not the word: a refusal in effect is applied', async () => {
    const bench = createRunBench(none(1));
    bench.service.writeFaults.push(({ changes, perform }) => {
      perform();
      return changes.map((one) => statusOf(one, 'QUEUED'));
    });
    await bench.start([addToAll(1)]);
    expect((await bench.finish()).results[0]).toMatchObject({ verdict: 'applied', words: ['QUEUED'] });
  });

  it('reads a lie over the window and calls it not in effect', async () => {
    const bench = createRunBench(none(1));
    bench.service.writeFaults.push(lies);
    const begun = bench.clock.now();
    await bench.start([addToAll(1)]);
    expect((await bench.finish()).results[0]?.verdict).toBe('notInEffect');
    expect(bench.clock.now() - begun).toBeGreaterThanOrEqual(60_000);
    expect(bench.service.writes).toHaveLength(1);
  });

  it('takes a yes that shows late as applied', async () => {
    const bench = createRunBench(none(1));
    bench.service.writeFaults.push(({ changes, perform }) => {
      bench.clock.setTimeout(() => perform(), 35_000);
      return changes.map((one) => statusOf(one, 'ok'));
    });
    await bench.start([addToAll(1)]);
    expect((await bench.finish()).results[0]?.verdict).toBe('applied');
  });

  it('copes with duplicate, missing and extra statuses', async () => {
    const bench = createRunBench(none(3));
    bench.service.writeFaults.push(({ changes: [first, second], perform }) => {
      if (!first || !second) return [];
      perform([first]);
      return [
        statusOf(first, 'OK'),
        statusOf(first, 'OK'),
        statusOf(second, 'OK'),
        statusOf(second, 'USER_NOT_FOUND'),
        { userId: 'nobody', licenseId: 'cx1', result: 'OK' },
        { userId: '', licenseId: '', result: '' },
      ];
    });
    await bench.start([addToAll(3)]);
    const end = await bench.finish();
    expect(end.results.map(({ verdict, words }) => [verdict, words])).toEqual([
      ['applied', ['OK']],
      ['refused', ['OK', 'USER_NOT_FOUND']],
      ['notInEffect', []],
    ]);
  });
});

describe('answers that never come', () => {
  it('reads back before it sends again, and sends only what is missing', async () => {
    const bench = createRunBench(none(4));
    bench.service.writeFaults.push(({ changes, perform }) => {
      perform(changes.slice(0, 3));
      throw networkError();
    });
    await bench.start([addToAll(4)]);
    expect((await bench.finish()).counts.applied).toBe(4);
    expect(bench.service.writes.map((one) => one.length)).toEqual([4, 1]);
  });

  it.each([
    ['500', statusError(500)],
    ['503', statusError(503)],
    ['408', statusError(408)],
  ])('treats %s as done or not done', async (_name, error) => {
    const bench = createRunBench(none(2));
    bench.service.writeFaults.push(({ perform }) => {
      perform();
      throw error;
    });
    await bench.start([addToAll(2)]);
    expect((await bench.finish()).counts.applied).toBe(2);
    expect(bench.service.writes).toHaveLength(1);
  });

  it('leaves a late service its grace', async () => {
    const bench = createRunBench(none(2));
    bench.service.writeFaults.push(lateBy(bench.clock, 9_000));
    await bench.start([addToAll(2)]);
    await bench.until(({ phase }) => phase.kind === 'waiting' && phase.reason === 'grace');
    expect((await bench.finish()).counts.applied).toBe(2);
    expect(bench.service.writes).toHaveLength(1);
  });

  it('pauses where answers keep getting lost, and goes on when told to', async () => {
    const bench = createRunBench(none(2));
    bench.service.writeFaults.push(...Array.from({ length: 6 }, () => lostBefore));
    await bench.start([addToAll(2)]);
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(bench.snapshot().phase).toEqual({ kind: 'paused', by: { kind: 'trouble' } });
    await bench.runner.resume(bench.snapshot().runId, OWNER);
    expect((await bench.finish()).counts.applied).toBe(2);
  });

  it('waits out reads that fail, and says so', async () => {
    const bench = createRunBench(none(2));
    bench.service.readFaults.push(async () => {
      throw networkError();
    });
    await bench.start([addToAll(2)]);
    await bench.until(({ phase }) => phase.kind === 'waiting' && phase.reason === 'trouble');
    expect(bench.snapshot().lastError).toMatchObject({ kind: 'network' });
    expect((await bench.finish()).counts.applied).toBe(2);
  });
});

describe('answers that say that nothing was done', () => {
  it('waits out a 429 for as long as the service says', async () => {
    const bench = createRunBench(none(1));
    bench.service.writeFaults.push(failsWith(statusError(429, { retryAfter: 42 })));
    const begun = bench.clock.now();
    await bench.start([addToAll(1)]);
    await bench.until(({ phase }) => phase.kind === 'waiting');
    expect(bench.snapshot().phase).toEqual({ kind: 'waiting', reason: 'rate-limit', until: begun + 42_000 });
    const end = await bench.finish();
    expect(end.results[0]?.sentAt).toHaveLength(1);
    expect(end.counts.applied).toBe(1);
  });

  it('halves a part that is too large, and later ones at once', async () => {
    const bench = createRunBench(none(400));
    bench.service.writeFaults.push(failsWith(statusError(413)));
    await bench.start([addToAll(400)]);
    expect((await bench.finish()).counts.applied).toBe(400);
    expect(bench.service.writes.map((one) => one.length)).toEqual([200, 100, 100, 100, 100]);
  });

  it('finds the one change for which the service refuses a whole request', async () => {
    const bench = createRunBench(none(8));
    const refuseBad = ({ changes, perform }: Parameters<typeof lostAfter>[0]) => {
      if (changes.some(({ userId }) => userId === 'user-5')) throw statusError(400, { code: 'bad.id' });
      perform();
      return changes.map((one) => statusOf(one, 'OK'));
    };
    bench.service.writeFaults.push(...Array.from({ length: 20 }, () => refuseBad));
    await bench.start([addToAll(8)]);
    const end = await bench.finish();
    expect(end.counts).toMatchObject({ applied: 7, refused: 1 });
    expect(end.results.find(({ verdict }) => verdict === 'refused')).toMatchObject({ words: ['bad.id'] });
  });

  it('pauses where the service refuses whatever it is sent', async () => {
    const bench = createRunBench(none(200));
    bench.service.writeFaults.push(...Array.from({ length: 50 }, () => failsWith(statusError(404))));
    await bench.start([addToAll(200)]);
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(bench.snapshot().phase).toEqual({ kind: 'paused', by: { kind: 'rejected' } });
  });

  it('asks to sign in again and goes on', async () => {
    const bench = createRunBench(none(1));
    bench.service.writeFaults.push(failsWith(statusError(401)));
    await bench.start([addToAll(1)]);
    await bench.until(({ phase }) => phase.kind === 'sign-in-needed');
    expect(await bench.runner.resume(bench.snapshot().runId, { ...OWNER, adminId: 'another' })).toEqual({
      kind: 'not-found',
    });
    await bench.runner.resume(bench.snapshot().runId, OWNER);
    expect((await bench.finish()).counts.applied).toBe(1);
  });

  it('stops where it may not, reads back what was sent, and names the permission', async () => {
    const bench = createRunBench(none(450));
    bench.service.writeFaults.push(
      null,
      failsWith(statusError(403, { message: 'Missing authorization:grant:add' })),
    );
    await bench.start([addToAll(450)]);
    const end = await bench.finish();
    expect(end.phase).toEqual({
      kind: 'stopped',
      reason: { kind: 'forbidden', missingPermissions: ['authorization:grant:add'] },
    });
    expect(end.counts).toMatchObject({ applied: 200, notSent: 250 });
    expect(end.results.at(-1)).toMatchObject({ notSent: 'stopped', sentAt: [] });
  });
});

describe('the admin', () => {
  it('pauses before the next send, and resumes', async () => {
    const bench = createRunBench(none(600));
    bench.service.writeFaults.push(({ changes, perform }) => {
      bench.runner.pause();
      perform();
      return changes.map((one) => statusOf(one, 'OK'));
    });
    await bench.start([addToAll(600)]);
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(bench.service.writes).toHaveLength(1);
    await bench.runner.resume(bench.snapshot().runId, OWNER);
    expect((await bench.finish()).counts.applied).toBe(600);
  });

  it('cancels: what was sent is still read back, the rest is not sent', async () => {
    const bench = createRunBench(none(600));
    bench.service.writeFaults.push((write) => {
      bench.runner.cancel();
      return lostAfter(write);
    });
    await bench.start([addToAll(600)]);
    const end = await bench.finish();
    expect(end.outcome).toBe('cancelled');
    expect(end.counts).toMatchObject({ applied: 200, notSent: 400, unknown: 0 });
    expect(end.results.at(-1)?.notSent).toBe('cancelled');
  });

  it('is asked where others changed assignments since Review', async () => {
    const bench = createRunBench({ a: [], b: [], c: [] });
    const run = newRun(bench.service, [[add('a', 'cx1'), add('b', 'cx1')]]);
    bench.service.held.get('a')?.add('cx1');
    bench.service.held.get('b')?.add('cx9');
    await bench.runner.start(run);
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(bench.snapshot().phase).toEqual({
      kind: 'paused',
      by: {
        kind: 'difference',
        differences: [
          { userId: 'a', licenseId: 'cx1', heldAtReview: false, holdsNow: true },
          { userId: 'b', licenseId: 'cx9', heldAtReview: false, holdsNow: true },
        ],
      },
    });
    expect(bench.service.writes).toHaveLength(0);
    bench.runner.acceptDifferences();
    expect((await bench.finish()).counts).toMatchObject({ already: 1, applied: 1 });
  });

  it('is asked before anything is removed on the strength of a read that looks wrong', async () => {
    const people = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`user-${i}`, ['cx1', 'cx2']]));
    const bench = createRunBench(people);
    const empty = async () =>
      new Map(Object.keys(people).map((id) => [id, { kind: 'known' as const, licenses: new Set<string>() }]));
    bench.service.readFaults.push(empty);
    await bench.start([Object.keys(people).map((id) => remove(id, 'cx1'))], {});
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(bench.snapshot().phase).toMatchObject({ by: { kind: 'suspicious-read' } });
    await bench.runner.resume(bench.snapshot().runId, OWNER);
    expect((await bench.finish()).counts.applied).toBe(30);
  });

  it('never believes a read after the send in which everybody lost everything', async () => {
    const people = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`user-${i}`, ['cx1', 'cx2']]));
    const bench = createRunBench(people);
    const empty = async () =>
      new Map(Object.keys(people).map((id) => [id, { kind: 'known' as const, licenses: new Set<string>() }]));
    bench.service.writeFaults.push(lies);
    bench.service.readFaults.push(null, empty);
    await bench.start([Object.keys(people).map((id) => remove(id, 'cx1'))]);
    expect((await bench.finish()).counts).toMatchObject({ notInEffect: 30, applied: 0 });
  });
});

describe('the journal', () => {
  it('is written before each send', async () => {
    const seen: string[] = [];
    const bench = createRunBench(none(1), {
      journal: (journal) => ({
        ...journal,
        async save(run, parts) {
          await journal.save(run, parts);
          seen.push(...parts.map(({ stage }) => stage));
        },
      }),
    });
    bench.service.writeFaults.push(({ changes, perform }) => {
      seen.push('SENT');
      perform();
      return changes.map((one) => statusOf(one, 'OK'));
    });
    await bench.start([addToAll(1)]);
    await bench.finish();
    expect(seen).toEqual(['planned', 'sending', 'SENT', 'answered', 'done']);
  });

  it('that cannot be written holds the run before the next send', async () => {
    let isFull = false;
    const bench = createRunBench(none(2), {
      journal: (journal) => ({
        ...journal,
        save: async (run, parts) => {
          if (isFull) throw new JournalError('write-failed', new Error('QuotaExceededError'));
          await journal.save(run, parts);
        },
      }),
    });
    await bench.start([addToAll(2)]);
    isFull = true;
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(bench.snapshot().phase).toMatchObject({ by: { kind: 'journal' } });
    expect(bench.service.writes).toHaveLength(0);
    isFull = false;
    await bench.runner.resume(bench.snapshot().runId, OWNER);
    expect((await bench.finish()).counts.applied).toBe(2);
  });

  it('that cannot be had refuses the start', async () => {
    const bench = createRunBench(none(1), {
      journal: (journal) => ({
        ...journal,
        save: async () => {
          throw new JournalError('blocked');
        },
      }),
    });
    expect(await bench.runner.start(newRun(bench.service, [addToAll(1)]))).toMatchObject({
      kind: 'no-journal',
    });
    expect(await bench.locks.isHeld('license-desk-run:["organization","admin"]')).toBe(false);
  });

  it('lets one run of an owner go on at a time', async () => {
    const bench = createRunBench(none(1));
    await bench.start([addToAll(1)]);
    expect(await bench.runner.start(newRun(bench.service, [addToAll(1)]))).toEqual({ kind: 'busy' });
    const { runId } = bench.snapshot();
    bench.crash();
    expect(await bench.runner.start(newRun(bench.service, [addToAll(1)]))).toEqual({
      kind: 'unfinished',
      runId,
    });
    expect(await bench.runner.resume(runId, { ...OWNER, organizationId: 'another' })).toEqual({
      kind: 'not-found',
    });
    await bench.runner.resume(runId, OWNER);
    await bench.finish();
    expect(await bench.runner.start(newRun(bench.service, [addToAll(1)]))).toMatchObject({ kind: 'started' });
  });
});

describe('after a crash', () => {
  it('reads back a part of unknown fate before it sends anything again', async () => {
    const bench = createRunBench(none(200));
    bench.service.writeFaults.push((write) => {
      bench.crash();
      return lostAfter(write);
    });
    const run = newRun(bench.service, [addToAll(200)]);
    await bench.runner.start(run);
    const runId = bench.snapshot === undefined ? '' : await untilCrashed(bench);
    await bench.runner.resume(runId, OWNER);
    const end = await bench.finish();
    expect(end.counts).toMatchObject({ applied: 200, already: 0 });
    expect(bench.service.writes).toHaveLength(1);
  });

  it('checks again what no read could be had for', async () => {
    const bench = createRunBench(none(1), { settings: { failedReadsBeforePause: 2 } });
    bench.service.writeFaults.push((write) => {
      bench.runner.cancel();
      return lostAfter(write);
    });
    const fail = async () => {
      throw networkError();
    };
    bench.service.readFaults.push(null, fail, fail);
    await bench.start([addToAll(1)]);
    expect((await bench.finish()).counts).toMatchObject({ unknown: 1 });
    expect(await bench.runner.checkAgain(bench.snapshot().runId, OWNER)).toEqual({ kind: 'resumed' });
    const end = await bench.finish();
    expect(end.counts).toMatchObject({ unknown: 0, applied: 1 });
    expect(end.outcome).toBe('cancelled');
  });
});

async function untilCrashed(bench: ReturnType<typeof createRunBench>): Promise<string> {
  let runId = '';
  await bench.clock.runUntil(() => bench.runner.getSnapshot() === null);
  const unfinished = await bench.journal.findUnfinished(OWNER);
  runId = unfinished?.runId ?? '';
  return runId;
}
