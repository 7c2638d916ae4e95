import type { BatchIntent } from '../../src/licensing/intent';
import { planBatch } from '../../src/licensing/plan';
import type { DefinitionGraph } from '../../src/licensing/definitionGraph';
import type { LicensesOfUser, UserId } from '../../src/licensing/model';
import type { Plan } from '../../src/licensing/planTypes';
import type { Random } from './random';

/** A plan of about so many changes, of any kind of intent, against what people hold. */
export function anyPlan(
  random: Random,
  changes: number,
  graph: DefinitionGraph,
  licenses: ReadonlyMap<UserId, LicensesOfUser>,
  concernsMany: boolean,
): Plan {
  const users = random.shuffle([...licenses.keys()]);
  const plan = (intent: BatchIntent): Plan =>
    planBatch({ intent, people: new Map(), licenses, graph, admin: { userId: 'nobody' } });
  const holding = (licenseId: string): UserId[] =>
    users.filter((id) => {
      const read = licenses.get(id);
      return read?.kind === 'known' && read.licenses.has(licenseId);
    });
  const some = (wanted: number): UserId[] => users.slice(0, Math.min(users.length, wanted));
  const intents: [() => BatchIntent, ...(() => BatchIntent)[]] = [
    () => ({ kind: 'assign', userIds: some(changes), add: ['gcSTAupgrade'], remove: [] }),
    () => ({
      kind: 'assign',
      userIds: some(changes / 2),
      add: ['gcSTAupgrade'],
      remove: ['cloudCX1', 'cloudCX2'],
    }),
    () => ({ kind: 'assign', userIds: some(changes / 2), add: ['cloudCX3', 'gcAgentCopilot'], remove: [] }),
    () => ({
      kind: 'swap',
      from: 'cloudCX2',
      to: 'cloudCX3',
      userIds: holding('cloudCX2').slice(0, changes / 2),
    }),
    () => ({
      kind: 'swap',
      from: 'cloudCX1',
      to: 'engage2',
      userIds: holding('cloudCX1').slice(0, changes / 2),
    }),
    () => ({
      kind: 'exact',
      licenseId: 'cloudCX2',
      userIds: some(changes / 2),
      currentHolders: holding('cloudCX2'),
      addMissing: true,
      removeOthers: true,
    }),
  ];
  return plan(concernsMany ? intents[0]() : random.pick(intents)());
}
