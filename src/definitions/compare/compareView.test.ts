import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCompareView, withCompareView } from './compareView';

describe('the comparison in the address', () => {
  it('comes back as it went', () => {
    const view = { licenseIds: ['b&c', 'a'], scope: 'all', search: 'x:y z', whole: ['part-a'] } as const;
    expect(parseCompareView(withCompareView(new URLSearchParams('q=before'), view))).toEqual(view);
  });

  it('can be read from any address, and then holds', () => {
    const pair = fc.tuple(
      fc.constantFrom('license', 'scope', 'q', 'whole'),
      fc.oneof(fc.string(), fc.constantFrom('a', 'all')),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const view = parseCompareView(new URLSearchParams(pairs));
        expect(view.licenseIds.length).toBeLessThanOrEqual(3);
        expect(parseCompareView(withCompareView(new URLSearchParams('q=before'), view))).toEqual(view);
      }),
    );
  });
});
