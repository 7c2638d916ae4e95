import { changeKey, type ChangeKey } from '../licensing/change';
import type { LicenseUpdateStatus } from '../licensing/model';
import { answerOf, verdictOf, type NotSentReason } from '../licensing/verdict';
import type { Reading } from './readLicenses';
import { isOpen, sightingOf, wasSent, type ChangeEntry, type PartRecord } from './runRecords';

/** What can happen to a part. Each event is applied in memory and written to the journal as the part's new record. */
export type PartEvent =
  /** A change that had to come first has no effect. */
  | { readonly kind: 'dependencies-failed'; readonly keys: ReadonlySet<ChangeKey> }
  /** The read just before a send. */
  | { readonly kind: 'read-before'; readonly reading: Reading }
  | { readonly kind: 'sending'; readonly at: number }
  /** The service did nothing, and says so (429, 401, 403, 413), or nothing was sent after all. */
  | { readonly kind: 'not-done'; readonly at: number }
  | { readonly kind: 'lost'; readonly at: number }
  /** The time in which a lost send may still take effect is over. */
  | { readonly kind: 'grace-over'; readonly sendsMore: boolean }
  | { readonly kind: 'answered'; readonly at: number; readonly statuses: readonly LicenseUpdateStatus[] }
  /** The service refused the request as a whole, in this word. */
  | { readonly kind: 'rejected'; readonly at: number; readonly word: string }
  /** A read after the answer. People without an entry were not looked at. */
  | {
      readonly kind: 'read-after';
      readonly reading: Reading;
      readonly windowMs: number;
    }
  /** Nothing more is sent. */
  | { readonly kind: 'closed'; readonly reason: NotSentReason }
  /** No read can be had. */
  | { readonly kind: 'given-up' };

/** The part after the event. Pure; events that don't fit the stage leave open entries as they are. */
export function reducePart(part: PartRecord, event: PartEvent): PartRecord {
  const next = apply(part, event);
  return next.entries.some(isOpen) || next.stage === 'done' ? next : { ...next, stage: 'done' };
}

function apply(part: PartRecord, event: PartEvent): PartRecord {
  switch (event.kind) {
    case 'dependencies-failed':
      return mapOpen(part, (entry) =>
        !wasSent(entry) && event.keys.has(changeKey(entry.change)) ? notSent(entry, 'dependency') : entry,
      );
    case 'read-before':
      return mapOpen(part, (entry) => seenBefore(entry, event.reading));
    case 'sending':
      return enter(part, 'sending', event.at, (entry) => ({
        ...entry,
        sentAt: [...entry.sentAt, event.at],
        after: null,
      }));
    case 'not-done':
      return enter(part, 'planned', event.at, (entry) => ({ ...entry, sentAt: entry.sentAt.slice(0, -1) }));
    case 'lost':
      return enter(part, 'lost', event.at, (entry) => ({ ...entry, answer: 'lost', words: [] }));
    case 'grace-over':
      return { ...part, stage: event.sendsMore ? 'planned' : 'answered' };
    case 'answered':
      return answered(part, event.at, event.statuses);
    case 'rejected':
      return enter(part, 'answered', event.at, (entry) => ({ ...entry, answer: 'no', words: [event.word] }));
    case 'read-after':
      return mapOpen(part, (entry) => seenAfter(entry, event, part.since));
    case 'closed':
      return {
        ...mapOpen(part, (entry) => (wasSent(entry) ? entry : notSent(entry, event.reason))),
        stage: part.stage === 'planned' ? 'answered' : part.stage,
      };
    default:
      return mapOpen(part, (entry) =>
        wasSent(entry) ? { ...entry, verdict: 'unknown' } : notSent(entry, 'stopped'),
      );
  }
}

/** Two parts of half the size; the second takes the given index. */
export function halvePart(part: PartRecord, index: number): readonly [PartRecord, PartRecord] {
  const open = part.entries.filter(isOpen);
  const second = new Set(open.slice(Math.ceil(open.length / 2)));
  const rest = part.entries.filter((entry) => !second.has(entry));
  return [
    { ...part, entries: rest },
    { ...part, index, entries: [...second] },
  ];
}

function seenBefore(entry: ChangeEntry, reading: Reading): ChangeEntry {
  const seen = sightingOf(entry.change, reading);
  if (wasSent(entry)) {
    if (seen.kind === 'in-effect') return { ...entry, after: seen, verdict: 'applied' };
    // Without a trustworthy read nothing is sent again.
    return seen.kind === 'untrustworthy'
      ? { ...entry, after: seen, verdict: 'unknown' }
      : { ...entry, after: seen };
  }
  const looked = { ...entry, before: seen };
  if (seen.kind === 'in-effect') return { ...looked, verdict: 'already' };
  if (seen.kind === 'not-in-effect') return looked;
  const read = reading.licenses.get(entry.change.userId);
  return notSent(looked, read?.kind === 'unreadable' ? 'licenses-unreadable' : 'person-absent');
}

function seenAfter(
  entry: ChangeEntry,
  { reading, windowMs }: Extract<PartEvent, { kind: 'read-after' }>,
  since: number,
): ChangeEntry {
  if (!reading.licenses.has(entry.change.userId) || !wasSent(entry)) return entry;
  const after = sightingOf(entry.change, reading);
  const { answer, before } = entry;
  return {
    ...entry,
    after,
    verdict: verdictOf({ answer, before, after, windowOver: after.at >= since + windowMs }),
  };
}

function answered(part: PartRecord, at: number, statuses: readonly LicenseUpdateStatus[]): PartRecord {
  const words = new Map<string, string[]>();
  for (const { userId, licenseId, result } of statuses) {
    const key = pairKey(userId, licenseId);
    words.set(key, [...(words.get(key) ?? []), result]);
  }
  return enter(part, 'answered', at, (entry) => {
    const told = words.get(pairKey(entry.change.userId, entry.change.licenseId)) ?? [];
    return { ...entry, answer: answerOf(told), words: [...new Set(told)] };
  });
}

const pairKey = (userId: string, licenseId: string): string => `${userId.length}:${userId}:${licenseId}`;

function notSent(entry: ChangeEntry, reason: NotSentReason): ChangeEntry {
  return { ...entry, verdict: 'notSent', notSent: reason };
}

function mapOpen(part: PartRecord, change: (entry: ChangeEntry) => ChangeEntry): PartRecord {
  return { ...part, entries: part.entries.map((entry) => (isOpen(entry) ? change(entry) : entry)) };
}

function enter(
  part: PartRecord,
  stage: PartRecord['stage'],
  since: number,
  change: (entry: ChangeEntry) => ChangeEntry,
): PartRecord {
  return { ...mapOpen(part, change), stage, since };
}
