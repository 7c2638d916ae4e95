import { chunk } from '../licensing/batchRequests';
import { isInEffect } from '../licensing/change';
import type { LicenseId, LicensesOfUser, UserId } from '../licensing/model';
import { lostEverything } from '../licensing/suspiciousRead';
import { untouchedLicenses } from './objection';
import { reducePart } from './partState';
import { patientCall } from './patientCall';
import type { RunContext } from './runContext';
import { isOpen, openUsers, type PartRecord } from './runRecords';
import { isScanCheaper, scanLicenses } from './scanLicenses';

type Read = ReadonlyMap<UserId, LicensesOfUser>;

/** Reads what the wave's answered changes came to. Changes that no read decides yet are looked at again later. */
export async function verifyWave(context: RunContext, wave: number): Promise<void> {
  const { clock, settings } = context.world;
  const { counters } = context;
  if (clock.now() < counters.verifyAt) {
    await context.wait(counters.verifyAt, 'window');
    return;
  }
  context.dispatch({ kind: 'verification-begun', wave });
  if (counters.scannedWave !== wave) {
    counters.scannedWave = wave;
    await scanFirst(context, wave);
  }
  for (const users of chunk(usersLeft(context, wave), settings.usersPerRead)) {
    const read = await patientCall(
      context,
      1,
      () => true,
      () => context.reader.read(users, context.signal),
    );
    if (!read) {
      await context.save(partsLeft(context, wave).map((part) => reducePart(part, { kind: 'given-up' })));
      return;
    }
    await take(context, wave, believable(context, wave, read), settings.notInEffectWindowMs);
  }
  counters.verifyAt = usersLeft(context, wave).length > 0 ? clock.now() + settings.rereadMs : 0;
}

/** Everybody's page by page where that is cheaper. Only what it shows in effect counts: see scanLicenses. */
async function scanFirst(context: RunContext, wave: number): Promise<void> {
  const { licenseApi, settings } = context.world;
  const users = usersLeft(context, wave).length;
  if (!isScanCheaper(context.run().organizationSize, users, settings.usersPerRead)) return;
  const mostPages = Math.ceil(users / settings.usersPerRead);
  let read: Read;
  try {
    await context.room(1);
    read = await scanLicenses(licenseApi, mostPages, context.signal);
  } catch (error) {
    if (context.signal.aborted) throw error;
    // Reading those concerned does as well, and knows how to wait.
    return;
  }
  const shown = new Map<UserId, LicensesOfUser>();
  for (const part of partsLeft(context, wave)) {
    const unseen = new Set(
      part.entries
        .filter((entry) => isOpen(entry) && !isShown(entry.change, read))
        .map(({ change }) => change.userId),
    );
    for (const userId of openUsers(part)) {
      const seen = read.get(userId);
      if (seen && !unseen.has(userId)) shown.set(userId, seen);
    }
  }
  await take(context, wave, shown, Infinity);
}

function isShown(change: Parameters<typeof isInEffect>[0], read: Read): boolean {
  const seen = read.get(change.userId);
  return seen?.kind === 'known' && isInEffect(change, seen.licenses);
}

async function take(context: RunContext, wave: number, read: Read, windowMs: number): Promise<void> {
  const at = context.world.clock.now();
  const changed: PartRecord[] = [];
  for (const part of partsLeft(context, wave)) {
    if (!openUsers(part).some((userId) => read.has(userId))) continue;
    changed.push(reducePart(part, { kind: 'read-after', at, read, windowMs }));
  }
  if (changed.length > 0) await context.save(changed);
}

/** A read in which everybody lost everything says nothing of any of them. */
function believable(context: RunContext, wave: number, read: Read): Read {
  const users = new Set(read.keys());
  const expected = new Map<UserId, ReadonlySet<LicenseId>>();
  for (const part of partsLeft(context, wave)) {
    for (const [userId, licenses] of untouchedLicenses(context, part, users)) expected.set(userId, licenses);
  }
  if (!lostEverything(read, expected)) return read;
  return new Map([...read.keys()].map((userId) => [userId, { kind: 'unreadable' }]));
}

function partsLeft(context: RunContext, wave: number): PartRecord[] {
  return context.parts().filter((part) => part.wave === wave && part.stage === 'answered');
}

function usersLeft(context: RunContext, wave: number): UserId[] {
  return [...new Set(partsLeft(context, wave).flatMap(openUsers))];
}
