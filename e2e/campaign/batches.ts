import type { BatchIntent } from '../../src/licensing/intent';
import type { UserId } from '../../src/licensing/model';
import type { Random } from './random';

/** What an admin wants, in about so many changes, of any kind, for people who hold what they hold. */
export function anyIntent(
  random: Random,
  changes: number,
  held: ReadonlyMap<UserId, ReadonlySet<string>>,
  concernsMany: boolean,
): BatchIntent {
  const users = random.shuffle([...held.keys()]);
  const holding = (licenseId: string): UserId[] =>
    users.filter((id) => held.get(id)?.has(licenseId) === true);
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
  return concernsMany ? intents[0]() : random.pick(intents)();
}
