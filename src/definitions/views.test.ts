import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDefinitionsView, withDefinitionsView } from './definitionsView';
import { parseDefinitionView, withDefinitionView } from './definitionView';

const anyParams = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'q',
        'sort',
        'order',
        'view',
        'license',
        'compare',
        'permission',
        'scope',
        'way',
        'page',
        'shown',
      ),
      fc.oneof(fc.string(), fc.constantFrom('effective', 'own')),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));

const NOTHING = new URLSearchParams();

describe('the views in the address', () => {
  it('come back as they went', () => {
    const list = {
      look: 'graph',
      search: 'a b&c',
      sort: 'holders',
      descending: true,
      license: 'x&y',
      ticked: ['b', 'a'],
    } as const;
    expect(parseDefinitionsView(withDefinitionsView(NOTHING, list))).toEqual(list);
    const one = { permission: 'x:y', scope: 'effective', way: 'comprised', shown: 120, page: 3 } as const;
    expect(parseDefinitionView(withDefinitionView(NOTHING, one))).toEqual(one);
  });

  it('are short where nothing was chosen', () => {
    expect(withDefinitionsView(NOTHING, parseDefinitionsView(new URLSearchParams())).toString()).toBe('');
    expect(withDefinitionView(NOTHING, parseDefinitionView(new URLSearchParams())).toString()).toBe('');
  });

  it('can be read from any address, and then hold', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const list = parseDefinitionsView(params);
        expect(parseDefinitionsView(withDefinitionsView(NOTHING, list))).toEqual(list);
        const one = parseDefinitionView(params);
        expect(parseDefinitionView(withDefinitionView(NOTHING, one))).toEqual(one);
      }),
    );
  });
});
