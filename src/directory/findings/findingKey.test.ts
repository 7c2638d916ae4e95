import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKey, parseFindingKey } from './findingKey';

describe("a finding's key", () => {
  it('names one finding alone, whatever ids hold', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    const subject = fc.oneof(
      fc.record({ kind: fc.constantFrom('prerequisite', 'redundant', 'lacking'), licenseId: id }),
      fc.record({ kind: fc.constant('second'), licenseIds: fc.tuple(id, id) }),
      fc.record({ kind: fc.constant('excess'), licenseId: id, instead: fc.array(id, { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('departed'), state: fc.constantFrom('inactive', 'deleted') }),
      fc.record({ kind: fc.constant('idle'), days: fc.option(fc.integer({ min: 1, max: 3650 })) }),
      fc.record({ kind: fc.constantFrom('unlicensed', 'nobody') }),
    );
    fc.assert(
      fc.property(subject, (one) => {
        expect(parseFindingKey(findingKey(one))).toEqual(one);
      }),
    );
  });

  it('is refused where it names nothing, and never breaks', () => {
    for (const key of [
      '',
      'nonsense',
      'redundant',
      'idle:0',
      'idle:1.5',
      'idle: 90',
      'idle:1e2',
      'departed:active',
      'second:a',
      'nobody:x',
      'redundant:%',
    ]) {
      expect([key, parseFindingKey(key)]).toEqual([key, null]);
    }
    fc.assert(
      fc.property(fc.string(), (key) => {
        const subject = parseFindingKey(key);
        expect(subject === null ? key : findingKey(subject)).toBe(key);
      }),
    );
  });
});
