import type { PauseReason, RunPhase, StopReason, WaitReason } from './runTypes';

/** What the run is at, apart from what holds it back or ends it. */
type Activity =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'running'; readonly wave: number; readonly part: number }
  | { readonly kind: 'verifying'; readonly wave: number }
  | { readonly kind: 'over' };

/** Why no more is sent, once it is so. */
export type RunEnd =
  { readonly kind: 'cancelled' } | { readonly kind: 'stopped'; readonly reason: StopReason };

/** The run's state machine: four things that change independently of each other, and one phase seen of them. */
export interface RunState {
  readonly activity: Activity;
  readonly wait: { readonly until: number; readonly reason: WaitReason } | null;
  readonly hold: PauseReason | { readonly kind: 'sign-in' } | null;
  readonly end: RunEnd | null;
}

export const INITIAL_STATE: RunState = {
  activity: { kind: 'preparing' },
  wait: null,
  hold: null,
  end: null,
};

export type RunEvent =
  | { readonly kind: 'part-begun'; readonly wave: number; readonly part: number }
  | { readonly kind: 'verification-begun'; readonly wave: number }
  | { readonly kind: 'wait-begun'; readonly until: number; readonly reason: WaitReason }
  | { readonly kind: 'wait-over' }
  | { readonly kind: 'held'; readonly by: PauseReason }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'stopped'; readonly reason: StopReason }
  | { readonly kind: 'over' };

export function reduceRun(state: RunState, event: RunEvent): RunState {
  if (state.activity.kind === 'over') return state;
  switch (event.kind) {
    case 'part-begun':
      // Nothing is sent any more once the run is to end.
      if (state.end) return state;
      return { ...state, wait: null, activity: { kind: 'running', wave: event.wave, part: event.part } };
    case 'verification-begun':
      return { ...state, wait: null, activity: { kind: 'verifying', wave: event.wave } };
    case 'wait-begun':
      return { ...state, wait: { until: event.until, reason: event.reason } };
    case 'wait-over':
      return { ...state, wait: null };
    case 'held':
      return mayHold(state, event.by) ? { ...state, hold: event.by } : state;
    case 'unauthorized':
      // Signing in comes before whatever else holds the run: without it nothing goes on.
      return { ...state, hold: { kind: 'sign-in' } };
    case 'resumed':
      return { ...state, hold: null };
    case 'cancelled':
      // The admin's word ends a pause too, but can't replace a sign-in: what was sent is still to be read.
      return {
        ...state,
        end: state.end ?? { kind: 'cancelled' },
        hold: state.hold?.kind === 'sign-in' ? state.hold : null,
      };
    case 'stopped':
      return { ...state, end: state.end ?? { kind: 'stopped', reason: event.reason } };
    default:
      return { ...state, activity: { kind: 'over' }, wait: null, hold: null };
  }
}

/** A journal that fails has to be seen even in a pause: nothing goes on before it is written. */
function mayHold({ hold }: RunState, by: PauseReason): boolean {
  return hold === null || (by.kind === 'journal' && hold.kind !== 'sign-in' && hold.kind !== 'journal');
}

/** The one phase that a page shows. */
export function phaseOf({ activity, wait, hold, end }: RunState): RunPhase {
  if (activity.kind === 'over') {
    return end?.kind === 'stopped' ? { kind: 'stopped', reason: end.reason } : { kind: 'finished' };
  }
  if (hold) return hold.kind === 'sign-in' ? { kind: 'sign-in-needed' } : { kind: 'paused', by: hold };
  if (end?.kind === 'cancelled') return { kind: 'cancelling' };
  if (wait) return { kind: 'waiting', until: wait.until, reason: wait.reason };
  return activity;
}
