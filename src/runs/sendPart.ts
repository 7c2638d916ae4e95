import { toBatchRequest } from '../licensing/batchRequests';
import { failureOf, type CallFailure } from './callFailure';
import { objectionTo, unmetDependencies } from './objection';
import { halvePart, reducePart } from './partState';
import { patientCall } from './patientCall';
import type { RunContext } from './runContext';
import { isOpen, openUsers, type PartRecord } from './runRecords';

/** A read older than this is no longer "just before the send". */
const STALE_READ_MS = 10_000;
const UNTOLD_RATE_LIMIT_MS = 15_000;
/** More rejections in a row than halving one part to a single change takes: it isn't one bad id. */
const REJECTIONS_BEFORE_PAUSE = 12;

/** Reads the part's people, writes down what is to be sent, and sends what they lack, once. */
export async function sendPart(context: RunContext, part: PartRecord): Promise<void> {
  const { clock, settings } = context.world;
  context.dispatch({ kind: 'part-begun', wave: part.wave, part: part.index });
  if (part.entries.filter(isOpen).length > context.counters.mostChanges) {
    await context.save(halvePart(part, context.parts().length));
    return;
  }
  const users = openUsers(part);
  const requests = Math.ceil(users.length / settings.usersPerRead) + 1;
  const reading = await patientCall(
    context,
    requests,
    () => !context.isEnding(),
    () => context.reader.read(users, context.signal),
  );
  if (!reading) return;
  const objection = objectionTo(context, part, reading.licenses);
  if (objection) {
    context.dispatch({ kind: 'held', by: objection });
    return;
  }
  const looked = reducePart(
    reducePart(part, {
      kind: 'dependencies-failed',
      keys: unmetDependencies(context, part, reading.licenses),
    }),
    { kind: 'read-before', reading },
  );
  if (looked.stage === 'done') {
    await context.save([looked]);
    return;
  }
  const sending = reducePart(looked, { kind: 'sending', at: clock.now() });
  await context.save([sending]);
  const isStale = Math.min(...reading.readAt.values()) < clock.now() - STALE_READ_MS;
  if (context.isEnding() || context.state().hold || isStale) {
    await context.save([reducePart(sending, { kind: 'not-done', at: clock.now() })]);
    return;
  }
  await post(context, sending);
}

async function post(context: RunContext, part: PartRecord): Promise<void> {
  const { clock, licenseApi } = context.world;
  const changes = part.entries.filter(isOpen).map(({ change }) => change);
  let statuses;
  try {
    statuses = await licenseApi.postLicenseOrganization(toBatchRequest(changes), { signal: context.signal });
  } catch (error) {
    // Where this tab lets go of the run, the journal already says that the part may have been sent.
    if (context.signal.aborted) throw error;
    await takeFailure(context, part, failureOf(error, clock.now()));
    return;
  }
  context.counters.lostInARow = 0;
  context.counters.rejectedInARow = 0;
  await context.save([reducePart(part, { kind: 'answered', at: clock.now(), statuses })]);
}

async function takeFailure(context: RunContext, part: PartRecord, failure: CallFailure): Promise<void> {
  const { counters } = context;
  const { clock, pacer, settings } = context.world;
  const at = clock.now();
  context.noteError(failure.facts);
  if (failure.kind === 'lost') {
    counters.lostInARow += 1;
    await context.save([reducePart(part, { kind: 'lost', at })]);
    if (counters.lostInARow >= settings.lostSendsBeforePause) {
      counters.lostInARow = 0;
      context.dispatch({ kind: 'held', by: { kind: 'trouble' } });
    }
    return;
  }
  counters.lostInARow = 0;
  const undone = reducePart(part, { kind: 'not-done', at });
  switch (failure.kind) {
    case 'rate-limited': {
      const waitMs = failure.waitMs ?? UNTOLD_RATE_LIMIT_MS;
      pacer.rateLimited(waitMs / 1000);
      await context.save([undone]);
      await context.wait(at + waitMs, 'rate-limit');
      return;
    }
    case 'unauthorized':
      await context.save([undone]);
      context.dispatch({ kind: 'unauthorized' });
      return;
    case 'forbidden':
      await context.save([undone]);
      await context.stop({ kind: 'forbidden', missingPermissions: failure.facts.missingPermissions });
      return;
    default:
      await takeRejection(context, part, undone, failure);
  }
}

/** One bad change can make the service refuse a whole request, so the part is halved until it stands alone. */
async function takeRejection(
  context: RunContext,
  part: PartRecord,
  undone: PartRecord,
  failure: Extract<CallFailure, { kind: 'too-large' | 'rejected' }>,
): Promise<void> {
  const { counters } = context;
  const size = part.entries.filter(isOpen).length;
  if (failure.kind === 'too-large') counters.mostChanges = Math.max(1, Math.ceil(size / 2));
  else counters.rejectedInARow += 1;
  if (size > 1) {
    await context.save(halvePart(undone, context.parts().length));
  } else {
    const word = failure.kind === 'rejected' ? failure.word : (failure.facts.code ?? 'HTTP 413');
    await context.save([reducePart(part, { kind: 'rejected', at: context.world.clock.now(), word })]);
  }
  if (counters.rejectedInARow >= REJECTIONS_BEFORE_PAUSE) {
    counters.rejectedInARow = 0;
    context.dispatch({ kind: 'held', by: { kind: 'rejected' } });
  }
}
