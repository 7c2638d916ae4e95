import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, FINDING_WEIGHTS } from '../directory/findings/findingKey';
import { finding, group } from './testing/findings';
import { topFindings } from './topFindings';

describe('topFindings', () => {
  it('has the gravest kinds first, as many as are asked for, and counts the others', () => {
    const groups = [
      group('second'),
      group('redundant', [finding('redundant:a', 9), finding('redundant:b', 2)]),
      group('unlicensed', [finding('unlicensed', 400)]),
    ];
    const { shown, total, unknown } = topFindings({ groups }, 2);
    expect(shown.map(({ key }) => key)).toEqual(['redundant:a', 'redundant:b']);
    expect(total).toBe(3);
    expect(unknown).toEqual([]);
  });

  it('says what can’t be told, by reason, each kind once', () => {
    const groups = [
      group('prerequisite', [], ['definitions', 'assignments']),
      group('redundant', [finding('redundant:a', 1)], ['definitions']),
      group('lacking', [], ['inferPending']),
    ];
    expect(topFindings({ groups }, 5).unknown).toEqual([
      { reason: 'definitions', kinds: ['prerequisite', 'redundant'] },
      { reason: 'inferPending', kinds: ['lacking'] },
    ]);
  });
});

it('kinds stand in the order of their weight', () => {
  const order = ['wrong', 'idle', 'look'];
  const weights = FINDING_KINDS.map((kind) => order.indexOf(FINDING_WEIGHTS[kind]));
  expect(weights).toEqual(weights.toSorted((one, other) => one - other));
});
