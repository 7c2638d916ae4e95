import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../directory/findings/findingKey';
import type { FindingGroup, FindingsAnswer } from '../directory/findings/findings';
import { nextActions, type NextFacts } from './nextActions';
import { finding, group } from './testing/findings';

const NO_COUNTS = { applied: 0, already: 0, refused: 0, notInEffect: 0, notSent: 0, unknown: 0 };

function answer(groups: readonly FindingGroup[], more: Partial<FindingsAnswer> = {}): FindingsAnswer {
  const told = new Map(groups.map((one) => [one.kind, one]));
  return {
    idleDays: 90,
    seesAllDivisions: true,
    groups: FINDING_KINDS.map((kind) => told.get(kind) ?? group(kind)),
    asking: false,
    errors: {},
    ...more,
  };
}

function run(name: string, more: Partial<NextFacts['runs'][number]> = {}): NextFacts['runs'][number] {
  return { runId: name, name, endedAt: 1, status: 'finished', counts: NO_COUNTS, ...more };
}

const next = (facts: Partial<NextFacts>) =>
  nextActions({ runs: [], runAtHand: null, findings: answer([]), ...facts });

const failedRun = run('failed', {
  counts: { ...NO_COUNTS, applied: 5, refused: 1, notInEffect: 2, unknown: 4, notSent: 8 },
});

describe('what a run asks for', () => {
  it('is first of all to go on with the one that was left', () => {
    const [first] = next({ runs: [failedRun, run('left', { endedAt: null, status: 'active' })] });
    expect(first).toEqual({ kind: 'unfinished', runId: 'left', name: 'left' });
  });

  it('is nothing while it goes on, whatever failed before', () => {
    const runs = [run('now', { endedAt: null, status: 'active' }), failedRun];
    expect(next({ runs, runAtHand: 'now' })).toEqual([{ kind: 'clear' }]);
    // Another tab has begun it, and the journal hasn't been read again.
    expect(next({ runs: [failedRun], runAtHand: 'now' })).toEqual([{ kind: 'clear' }]);
  });

  it('is to look at what failed, of the last run alone', () => {
    expect(next({ runs: [failedRun] })[0]).toEqual({
      kind: 'failed',
      runId: 'failed',
      name: 'failed',
      count: 7,
    });
    expect(next({ runs: [run('good'), failedRun] })).toEqual([{ kind: 'clear' }]);
  });

  it('counts what was not sent where the service stopped the run, not where the admin cancelled it', () => {
    const counts = { ...NO_COUNTS, notSent: 8 };
    expect(next({ runs: [run('stopped', { status: 'stopped', counts })] })[0]).toMatchObject({ count: 8 });
    expect(next({ runs: [run('cancelled', { status: 'cancelled', counts })] })).toEqual([{ kind: 'clear' }]);
  });
});

describe('what the findings ask for', () => {
  it('is the gravest kind’s largest, however many people a lighter one concerns', () => {
    const grave = finding('redundant:a', 3);
    const findings = answer([
      group('redundant', [grave, finding('redundant:b', 1)]),
      group('unlicensed', [finding('unlicensed', 900)]),
    ]);
    expect(next({ findings })).toEqual([{ kind: 'finding', finding: grave }]);
    expect(next({ findings, runs: [failedRun] })).toMatchObject([
      { kind: 'failed' },
      { kind: 'finding', finding: grave },
    ]);
  });

  it('is nothing where all was looked at, and unknown where it wasn’t', () => {
    expect(next({})).toEqual([{ kind: 'clear' }]);
    expect(next({ findings: answer([group('lacking', [], ['inferPending'])]) })).toEqual([
      { kind: 'unknown' },
    ]);
  });

  it('is known once no graver one can turn up', () => {
    const found = group('departed', [finding('departed:deleted', 2)]);
    const graver = group('prerequisite', [], ['definitions']);
    const lighter = group('redundant', [], ['definitions']);
    const kindOf = (...facts: Parameters<typeof answer>) => next({ findings: answer(...facts) })[0].kind;
    expect(next({ findings: null })[0].kind).toBe('pending');
    expect(kindOf([graver, found], { asking: true })).toBe('pending');
    expect(kindOf([found, lighter], { asking: true })).toBe('finding');
    expect(kindOf([graver, found])).toBe('finding');
    expect(kindOf([lighter], { asking: true })).toBe('pending');
  });

  it('leaves alone ids of people whom the admin may just not see', () => {
    const groups = [group('nobody', [finding('nobody', 2)])];
    expect(next({ findings: answer(groups) })[0].kind).toBe('finding');
    expect(next({ findings: answer(groups, { seesAllDivisions: false }) })).toEqual([{ kind: 'clear' }]);
    expect(next({ findings: answer(groups, { seesAllDivisions: null }) })).toEqual([{ kind: 'clear' }]);
  });
});
