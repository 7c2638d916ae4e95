import { ApiError } from '../api/ApiError';
import { isScanWorthTrying, scanLicenses } from '../directory/scanLicenses';
import { chunk } from '../licensing/batchRequests';
import { isInEffect } from '../licensing/change';
import type { LicenseId, LicensesOfUser, UserId } from '../licensing/model';
import { lostEverything } from '../licensing/suspiciousRead';
import { untouchedLicenses } from './objection';
import { reducePart } from './partState';
import { patientCall } from './patientCall';
import type { Reading } from './readLicenses';
import type { RunContext } from './runContext';
import { isOpen, openUsers, type PartRecord } from './runRecords';

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
    const reading = await patientCall(
      context,
      1,
      () => true,
      () => context.reader.read(users, context.signal),
    );
    if (!reading) {
      await context.save(partsLeft(context, wave).map((part) => reducePart(part, { kind: 'given-up' })));
      return;
    }
    await take(context, wave, believable(context, wave, reading), settings.notInEffectWindowMs);
  }
  counters.verifyAt = usersLeft(context, wave).length > 0 ? clock.now() + settings.rereadMs : 0;
}

/** Everybody's page by page where that is cheaper. Only what it shows in effect counts: see scanLicenses. */
async function scanFirst(context: RunContext, wave: number): Promise<void> {
  const { clock, licenseApi, settings } = context.world;
  const { usersPerRead } = settings;
  const users = usersLeft(context, wave).length;
  if (!isScanWorthTrying(context.run().organizationSize, users, usersPerRead)) return;
  try {
    await scanLicenses(licenseApi, {
      signal: context.signal,
      pagesAtATime: 1,
      isWorthMore: (pagesLeft) => pagesLeft < Math.ceil(usersLeft(context, wave).length / usersPerRead),
      onPage: async (page) => {
        const licenses = shownIn(context, wave, page);
        const readAt = new Map([...licenses.keys()].map((userId) => [userId, clock.now()]));
        await take(context, wave, { licenses, readAt }, Infinity);
      },
    });
  } catch (error) {
    if (context.signal.aborted || !(error instanceof ApiError)) throw error;
    // Reading those concerned does as well, and knows how to wait.
  }
}

/** People of whom the page shows every open change in effect. */
function shownIn(context: RunContext, wave: number, page: Read): Map<UserId, LicensesOfUser> {
  const shown = new Map(page);
  for (const part of partsLeft(context, wave)) {
    for (const entry of part.entries) {
      if (isOpen(entry) && !isShown(entry.change, page)) shown.delete(entry.change.userId);
    }
  }
  return shown;
}

function isShown(change: Parameters<typeof isInEffect>[0], read: Read): boolean {
  const seen = read.get(change.userId);
  return seen?.kind === 'known' && isInEffect(change, seen.licenses);
}

async function take(context: RunContext, wave: number, reading: Reading, windowMs: number): Promise<void> {
  const concerned = partsLeft(context, wave).filter((part) =>
    openUsers(part).some((userId) => reading.licenses.has(userId)),
  );
  if (concerned.length === 0) return;
  await context.save(concerned.map((part) => reducePart(part, { kind: 'read-after', reading, windowMs })));
}

/** A read in which everybody lost everything says nothing of any of them. */
function believable(context: RunContext, wave: number, reading: Reading): Reading {
  const users = new Set(reading.licenses.keys());
  const expected = new Map<UserId, ReadonlySet<LicenseId>>();
  for (const part of partsLeft(context, wave)) {
    for (const [userId, licenses] of untouchedLicenses(context, part, users)) expected.set(userId, licenses);
  }
  if (!lostEverything(reading.licenses, expected)) return reading;
  return { ...reading, licenses: new Map([...users].map((userId) => [userId, { kind: 'unreadable' }])) };
}

function partsLeft(context: RunContext, wave: number): PartRecord[] {
  return context.parts().filter((part) => part.wave === wave && part.stage === 'answered');
}

function usersLeft(context: RunContext, wave: number): UserId[] {
  return [...new Set(partsLeft(context, wave).flatMap(openUsers))];
}
