import { nextStep } from './nextStep';
import { reducePart } from './partState';
import { RunDisposed, type RunContext } from './runContext';
import { ASIDE, type PartRecord } from './runRecords';
import { sendPart } from './sendPart';
import { verifyWave } from './verifyWave';

const LONGEST_GRACE_MS = 5 * 60_000;

/** Takes one step after the other until the run is over or this tab lets go of it. Never throws. */
export async function drive(context: RunContext): Promise<void> {
  try {
    while (context.state().activity.kind !== 'over') {
      await context.gate();
      try {
        await takeStep(context);
      } catch (error) {
        if (context.signal.aborted) return;
        // Whatever went wrong, the journal stands: the admin is told, and may go on from it.
        context.dispatch({ kind: 'held', by: { kind: 'failure', message: String(error) } });
      }
    }
  } catch (error) {
    if (!(error instanceof RunDisposed)) throw error;
  }
}

async function takeStep(context: RunContext): Promise<void> {
  const { clock } = context.world;
  const step = nextStep(context.parts(), {
    now: clock.now(),
    graceMs: graceMs(context),
    isEnding: context.isEnding(),
  });
  switch (step.kind) {
    case 'await-grace':
      return context.wait(step.until, 'grace');
    case 'end-grace':
      return context.save([reducePart(step.part, { kind: 'grace-over', sendsMore: !context.isEnding() })]);
    case 'send':
      return sendPart(context, step.part);
    case 'close':
      return context.save(
        step.parts.map((part) =>
          reducePart(part, {
            kind: 'closed',
            reason: context.state().end?.kind === 'stopped' ? 'stopped' : 'cancelled',
          }),
        ),
      );
    case 'verify':
      return verifyWave(context, step.wave);
    default:
      await finish(context);
      return undefined;
  }
}

async function finish(context: RunContext): Promise<void> {
  const { endedAt } = context.run();
  if (endedAt === null) {
    const end = context.state().end?.kind ?? 'finished';
    await context.save([], { status: end, endedAt: context.world.clock.now() });
  }
  context.dispatch({ kind: 'over' });
}

/** Longer with each answer lost in a row: a service in trouble is given time. */
function graceMs(context: RunContext): number {
  const { graceMs: first } = context.world.settings;
  return Math.min(LONGEST_GRACE_MS, first * 2 ** Math.max(0, context.counters.lostInARow - 1));
}

/** A part that was being sent when the run was last seen may or may not have been. */
export function recovered(parts: readonly PartRecord[]): PartRecord[] {
  return parts.map((part) =>
    part.stage === 'sending' && part.wave !== ASIDE
      ? reducePart(part, { kind: 'lost', at: part.since })
      : part,
  );
}
