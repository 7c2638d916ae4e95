import { expect, test } from 'vitest';
import type { OrderRule } from '../licensing/planTypes';
import type { ChangeResult, Verdict } from '../licensing/verdict';
import { leftWithNeither } from './leftWithNeither';

const RULES: OrderRule[] = [
  {
    before: { licenseId: 'new', action: 'add' },
    after: { licenseId: 'old', action: 'remove' },
    because: 'swap',
  },
];

function result(
  userId: string,
  licenseId: string,
  action: 'add' | 'remove',
  verdict: Verdict,
  isInEffect: boolean,
): ChangeResult {
  return {
    change: { userId, licenseId, action },
    verdict,
    answer: 'yes',
    words: ['OK'],
    before: null,
    after: { kind: isInEffect ? 'in-effect' : 'not-in-effect', at: 1 },
    sentAt: [0],
    notSent: null,
  };
}

test('names whoever lost the old license and lacks the new one', () => {
  const results = [
    result('a', 'new', 'add', 'applied', true),
    result('a', 'old', 'remove', 'applied', true),
    result('b', 'new', 'add', 'notInEffect', false),
    result('b', 'old', 'remove', 'applied', true),
    result('c', 'new', 'add', 'refused', false),
    result('c', 'old', 'remove', 'notSent', false),
  ];
  expect(leftWithNeither(results, RULES)).toEqual([{ userId: 'b', licenseId: 'old', action: 'add' }]);
  expect(leftWithNeither(results, [])).toEqual([]);
});
