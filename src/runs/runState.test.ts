import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, phaseOf, reduceRun, type RunEvent } from './runState';

const anyEvent = (): fc.Arbitrary<RunEvent> =>
  fc.oneof(
    fc.constant<RunEvent>({ kind: 'part-begun', wave: 0, part: 1 }),
    fc.constant<RunEvent>({ kind: 'verification-begun', wave: 0 }),
    fc.constant<RunEvent>({ kind: 'wait-begun', until: 9, reason: 'grace' }),
    fc.constant<RunEvent>({ kind: 'wait-over' }),
    fc.constant<RunEvent>({ kind: 'held', by: { kind: 'admin' } }),
    fc.constant<RunEvent>({ kind: 'unauthorized' }),
    fc.constant<RunEvent>({ kind: 'resumed' }),
    fc.constant<RunEvent>({ kind: 'cancelled' }),
    fc.constant<RunEvent>({ kind: 'stopped', reason: { kind: 'forbidden', missingPermissions: [] } }),
  );

const after = (events: readonly RunEvent[]) => events.reduce(reduceRun, INITIAL_STATE);

describe('the run’s state machine', () => {
  it('never begins a part once the run is to end, and never forgets that it is', () => {
    fc.assert(
      fc.property(fc.array(anyEvent()), fc.array(anyEvent()), (before, later) => {
        const ended = reduceRun(after(before), { kind: 'cancelled' });
        const state = later.reduce(reduceRun, ended);
        expect(state.end).toEqual(ended.end);
        expect(phaseOf(reduceRun(state, { kind: 'part-begun', wave: 7, part: 7 }))).not.toMatchObject({
          part: 7,
        });
      }),
    );
  });

  it('stays over, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(anyEvent()), fc.array(anyEvent()), (before, later) => {
        const over = reduceRun(after(before), { kind: 'over' });
        expect(later.reduce(reduceRun, over)).toBe(over);
        expect(['finished', 'stopped']).toContain(phaseOf(over).kind);
      }),
    );
  });

  it('stays held until the admin resumes, cancels or signs in', () => {
    fc.assert(
      fc.property(fc.array(anyEvent()), fc.array(anyEvent()), (before, later) => {
        const held = reduceRun(after(before), { kind: 'held', by: { kind: 'admin' } });
        const others = later.filter(({ kind }) => kind !== 'resumed' && kind !== 'cancelled');
        expect(others.reduce(reduceRun, held).hold).not.toBeNull();
      }),
    );
  });

  it('shows the one phase that matters most', () => {
    expect(phaseOf(after([]))).toEqual({ kind: 'preparing' });
    expect(phaseOf(after([{ kind: 'part-begun', wave: 1, part: 2 }]))).toEqual({
      kind: 'running',
      wave: 1,
      part: 2,
    });
    expect(phaseOf(after([{ kind: 'wait-begun', until: 9, reason: 'window' }]))).toEqual({
      kind: 'waiting',
      until: 9,
      reason: 'window',
    });
    expect(
      phaseOf(after([{ kind: 'cancelled' }, { kind: 'wait-begun', until: 9, reason: 'grace' }])).kind,
    ).toBe('cancelling');
    expect(phaseOf(after([{ kind: 'held', by: { kind: 'admin' } }, { kind: 'unauthorized' }])).kind).toBe(
      'sign-in-needed',
    );
    expect(phaseOf(after([{ kind: 'held', by: { kind: 'admin' } }, { kind: 'cancelled' }])).kind).toBe(
      'cancelling',
    );
    expect(phaseOf(after([{ kind: 'unauthorized' }, { kind: 'cancelled' }])).kind).toBe('sign-in-needed');
  });
});
