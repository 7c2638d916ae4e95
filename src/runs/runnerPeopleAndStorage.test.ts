import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { add } from '../licensing/testing/planning';
import { createRunBench, OWNER } from './testing/bench';
import { statusOf } from './testing/fakeService';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('someone who has left', () => {
  it('stays Unknown, since no read tells of them, until one does', async () => {
    const bench = createRunBench({ a: [], b: [] });
    const held = new Set(['cx1']);
    bench.service.writeFaults.push((write) => {
      write.perform();
      bench.service.held.delete('a');
      return write.changes.map((one) => statusOf(one, 'OK'));
    });
    await bench.start([[add('a', 'cx1'), add('b', 'cx1')]]);
    expect((await bench.finish()).counts).toMatchObject({ applied: 1, unknown: 1 });
    const { runId } = bench.snapshot();
    await bench.runner.checkAgain(runId, OWNER);
    expect((await bench.finish()).counts).toMatchObject({ applied: 1, unknown: 1 });
    bench.service.held.set('a', held);
    await bench.runner.checkAgain(runId, OWNER);
    expect((await bench.finish()).counts).toMatchObject({ applied: 2, unknown: 0 });
    expect(bench.service.writes).toHaveLength(1);
  });
});

describe('the journal', () => {
  it.each([
    ['grants it', async () => true],
    ['says no', async () => false],
    [
      'fails',
      async () => {
        throw new DOMException('not here', 'NotSupportedError');
      },
    ],
  ])(
    'is to be kept by the browser, which is asked at each start, and may go on though it %s',
    async (_what, persist) => {
      let asked = 0;
      const bench = createRunBench(
        { a: [] },
        {
          persist: () => {
            asked += 1;
            return persist();
          },
        },
      );
      await bench.start([[add('a', 'cx1')]]);
      expect(asked).toBe(1);
      expect((await bench.finish()).counts.applied).toBe(1);
    },
  );
});
