import { expect, it } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import { planBatch } from './plan';
import { definition, holding } from './testing/arbitraries';

const graph = buildDefinitionGraph([
  definition('cx1', { permissions: ['chat:message:view'] }),
  definition('cx2', { permissions: ['call:record:view'], comprises: [definition('cx1')] }),
  definition('cx3', { permissions: ['report:all:view'], comprises: [definition('cx2')] }),
  definition('wem', { permissions: ['wem:plan:view'], prerequisites: ['cx2'] }),
]);

/** The rows of a plan for so many people by three licenses, and the processor time that it took at best. */
function planned(people: number, times: number): { rows: number; ms: number } {
  const userIds = Array.from({ length: people }, (_, index) => `user-${index}`);
  const licenses = new Map(userIds.map((id, index) => [id, holding(index % 3 === 0 ? 'cx2' : 'cx1')]));
  let ms = Infinity;
  let rows = 0;
  for (let time = 0; time < times; time += 1) {
    const begun = process.cpuUsage();
    const plan = planBatch({
      intent: { kind: 'assign', userIds, add: ['cx3', 'wem'], remove: ['cx1'] },
      people: new Map(),
      licenses,
      graph,
      admin: { userId: 'admin' },
    });
    rows = plan.rows.length;
    ms = Math.min(ms, process.cpuUsage(begun).user / 1_000);
  }
  return { rows, ms };
}

// A ratio of processor time, since seconds tell only how busy the machine is: ten times the people would take a
// hundred times as long where each person is compared with each.
it('plans 20,000 people by three licenses in about ten times the time of 2,000', () => {
  planned(2_000, 2);
  const few = planned(2_000, 3);
  const many = planned(20_000, 2);
  expect(many.rows).toBe(60_000);
  expect(many.ms / few.ms).toBeLessThan(50);
});
