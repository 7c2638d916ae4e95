import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import { compareWithRoles } from './roleNeeds';
import { definition } from './testing/arbitraries';

const cx1 = definition('cx1');
const cx2 = definition('cx2', { comprises: [cx1] });
const graph = buildDefinitionGraph([
  definition('cx3', { comprises: [cx2] }),
  cx2,
  definition('wem', { prerequisites: ['cx1'] }),
  definition('left', { comprises: [definition('right', { comprises: [definition('left')] })] }),
]);
const fit = (held: string[], needed: string[]) => compareWithRoles(graph, new Set(held), new Set(needed));

describe('what is held beside what roles need', () => {
  it('fits where it is the same', () => {
    expect(fit(['cx2', 'wem'], ['wem', 'cx2'])).toEqual({ excess: [], lacking: [] });
    expect(fit([], [])).toEqual({ excess: [], lacking: [] });
  });

  it('is more where a dearer license gives what is needed, which would have to take its place', () => {
    expect(fit(['cx3'], ['cx1'])).toEqual({
      excess: [{ licenseId: 'cx3', instead: ['cx1'] }],
      lacking: [],
    });
    expect(fit(['cx3', 'cx2'], ['cx1']).excess).toEqual([
      { licenseId: 'cx3', instead: ['cx1'] },
      { licenseId: 'cx2', instead: ['cx1'] },
    ]);
  });

  it('is more where nothing of it is needed, or what is needed is held beside it', () => {
    expect(fit(['cx1', 'wem'], ['cx1']).excess).toEqual([{ licenseId: 'wem', instead: [] }]);
    expect(fit(['cx1', 'cx3'], ['cx1']).excess).toEqual([{ licenseId: 'cx3', instead: [] }]);
    expect(fit(['cx2', 'cx1'], ['cx2']).excess).toEqual([{ licenseId: 'cx1', instead: [] }]);
    expect(fit(['unheard-of'], []).excess).toEqual([{ licenseId: 'unheard-of', instead: [] }]);
  });

  it('is less where nothing held gives it', () => {
    expect(fit(['cx1'], ['cx2'])).toEqual({ excess: [{ licenseId: 'cx1', instead: [] }], lacking: ['cx2'] });
    expect(fit([], ['unheard-of']).lacking).toEqual(['unheard-of']);
  });

  it('counts what a needed license requires itself as needed, unless another needed one gives it', () => {
    expect(fit(['cx1', 'wem'], ['wem'])).toEqual({ excess: [], lacking: [] });
    expect(fit(['wem'], ['wem']).lacking).toEqual(['cx1']);
    expect(fit(['cx2', 'wem'], ['wem', 'cx2'])).toEqual({ excess: [], lacking: [] });
    expect(fit(['cx1', 'cx2', 'wem'], ['wem', 'cx2']).excess).toEqual([{ licenseId: 'cx1', instead: [] }]);
  });

  it('takes licenses that comprise each other for the same', () => {
    expect(fit(['left'], ['right'])).toEqual({ excess: [], lacking: [] });
    expect(fit(['right'], ['left'])).toEqual({ excess: [], lacking: [] });
  });
});
