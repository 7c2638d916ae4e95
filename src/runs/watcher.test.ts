import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from './channel';
import { createPacer } from './pacer';
import { createRunner } from './runner';
import { add } from '../licensing/testing/planning';
import { createRunBench, newRun, OWNER } from './testing/bench';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A channel for any number of tabs. */
function createHub(): () => Channel {
  const listeners = new Map<number, (message: unknown) => void>();
  let last = 0;
  return () => {
    last += 1;
    const mine = last;
    return {
      post: (message) => {
        for (const [tab, listener] of listeners) if (tab !== mine) listener(structuredClone(message));
      },
      subscribe(listener) {
        listeners.set(mine, listener);
        return () => listeners.delete(mine);
      },
    };
  };
}

describe('a second tab', () => {
  it('sees the progress of the run, can’t start another, and notices when the first tab dies', async () => {
    const join = createHub();
    const bench = createRunBench({ a: [], b: [] }, { channel: join() });
    const second = createRunner({
      licenseApi: bench.service.api,
      journal: bench.journal,
      clock: bench.clock,
      pacer: createPacer({ clock: bench.clock }),
      locks: bench.locks,
      channel: join(),
    });
    bench.service.writeFaults.push(({ changes }) => {
      bench.runner.pause();
      return changes.map(({ userId, licenseId }) => ({ userId, licenseId, result: 'OK' }));
    });
    await bench.start([[add('a', 'cx1')], [add('b', 'cx1')]]);
    await bench.until(({ phase }) => phase.kind === 'paused');
    expect(second.getSnapshot()).toMatchObject({ mine: false, phase: { kind: 'paused' } });
    expect(await second.start(newRun(bench.service, [[add('b', 'cx1')]]))).toEqual({ kind: 'busy' });
    expect(await second.resume(bench.snapshot().runId, OWNER)).toEqual({ kind: 'busy' });

    const third = createRunner({
      licenseApi: bench.service.api,
      journal: bench.journal,
      clock: bench.clock,
      pacer: createPacer({ clock: bench.clock }),
      locks: bench.locks,
      channel: join(),
    });
    expect(third.getSnapshot()?.phase.kind).toBe('paused');
    third.dispose();

    bench.runner.dispose();
    await bench.clock.runUntil(() => second.getSnapshot() === null);
  });
});
