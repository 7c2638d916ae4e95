import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBatchRequests } from './batchRequests';
import { changeKey } from './change';
import type { LicenseBatchAssignmentRequest } from './model';
import { anyChange, consistentChanges } from './testing/arbitraries';

const keysIn = ({ assignments }: LicenseBatchAssignmentRequest): string[] =>
  assignments.flatMap(({ licenseId, userIdsAdd, userIdsRemove }) => [
    ...userIdsAdd.map((userId) => changeKey({ userId, licenseId, action: 'add' })),
    ...userIdsRemove.map((userId) => changeKey({ userId, licenseId, action: 'remove' })),
  ]);

describe('requests for changes', () => {
  it('lose and repeat nothing, keep to the size, and name each license once', () => {
    fc.assert(
      fc.property(consistentChanges(), fc.integer({ min: 1, max: 7 }), (changes, size) => {
        const requests = toBatchRequests([...changes, ...changes.slice(0, 3)], size);
        expect(requests.flatMap(keysIn).sort()).toEqual(changes.map(changeKey).sort());
        expect(requests.length).toBe(Math.ceil(changes.length / size));
        for (const request of requests) {
          expect(keysIn(request).length).toBeLessThanOrEqual(size);
          const ids = request.assignments.map(({ licenseId }) => licenseId);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('refuse a license that goes both ways for one person', () => {
    fc.assert(
      fc.property(fc.array(anyChange()), anyChange(), (changes, one) => {
        const back = { ...one, action: one.action === 'add' ? ('remove' as const) : ('add' as const) };
        expect(() => toBatchRequests([...changes, one, back], 200)).toThrow(RangeError);
      }),
    );
  });

  it('hold as many changes as are wanted, in their order', () => {
    const changes = Array.from({ length: 401 }, (_, index) => ({
      userId: `u${index}`,
      licenseId: 'cx1',
      action: 'add' as const,
    }));
    expect(toBatchRequests(changes, 200).map((one) => keysIn(one).length)).toEqual([200, 200, 1]);
    expect(toBatchRequests([], 200)).toEqual([]);
    expect(toBatchRequests(changes, 0)).toHaveLength(401);
    const mixed = ['cx1', 'cx2', 'cx1'].map((licenseId, index) => ({
      userId: `u${index}`,
      licenseId,
      action: 'add' as const,
    }));
    expect(toBatchRequests(mixed, 3)[0]).toEqual({
      assignments: [
        { licenseId: 'cx1', userIdsAdd: ['u0', 'u2'], userIdsRemove: [] },
        { licenseId: 'cx2', userIdsAdd: ['u1'], userIdsRemove: [] },
      ],
    });
  });
});
