import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import type { Plan } from './planTypes';
import { definition } from './testing/arbitraries';
import { add, including, kindsOf, planFor, remove } from './testing/planning';

const graph = buildDefinitionGraph([
  definition('base'),
  definition('suite', { comprises: [definition('base')] }),
  definition('extra', { prerequisites: ['base'] }),
  definition('more', { prerequisites: ['extra'] }),
  definition('orphan', { prerequisites: ['gone'] }),
  definition('twinA', { comprises: [definition('twinB', { comprises: [definition('twinA')] })] }),
]);

const told = ({ offers }: Plan) =>
  offers.map(({ kind, licenseId, because, changes }) => [kind, licenseId, because, changes]);

describe('offers', () => {
  it('leave out what the person has of a prerequisite’s own needs, under any name', () => {
    const one = planFor(graph, { a: ['suite'], b: [] }, [add('a', 'more'), add('b', 'more')]);
    expect(told(one)).toEqual([
      ['add-prerequisite', 'extra', 'more', [add('a', 'extra'), add('b', 'extra'), add('b', 'base')]],
    ]);
  });

  it('name a prerequisite that nobody defines, and that alone', () => {
    expect(told(planFor(graph, { a: [] }, [add('a', 'orphan')]))).toEqual([
      ['add-prerequisite', 'gone', 'orphan', [add('a', 'gone')]],
    ]);
  });

  it('are apart for each license and each that it is for', () => {
    const one = planFor(graph, { a: ['base', 'extra', 'orphan'], b: [] }, [
      remove('a', 'base'),
      add('b', 'more'),
      add('b', 'orphan'),
    ]);
    expect(told(one)).toEqual([
      ['remove-dependent', 'extra', 'base', [remove('a', 'extra')]],
      ['add-prerequisite', 'extra', 'more', [add('b', 'extra'), add('b', 'base')]],
      ['add-prerequisite', 'gone', 'orphan', [add('b', 'gone')]],
    ]);
  });

  it('are not made against obstacles that no other change removes', () => {
    expect(planFor(graph, { admin: ['base'] }, [remove('admin', 'base')]).offers).toEqual([]);
    expect(planFor(graph, { a: [] }, [add('a', 'unheard-of')]).offers).toEqual([]);
  });

  it('are not made where the change is forbidden anyway', () => {
    const one = planFor(graph, { a: ['base', 'extra'] }, [remove('a', 'base'), add('b', 'suite')]);
    expect(one.stops.map(({ kind }) => kind)).toEqual(['many-absent']);
    expect(one.rows[0]?.reasons.map(({ kind }) => kind)).toEqual(['suspicious-read', 'required-by-other']);
    expect(one.offers).toEqual([]);
  });

  it('to take what a license comprises come only with the license itself', () => {
    expect(planFor(graph, { a: ['suite', 'base'] }, [add('a', 'suite')]).offers).toEqual([]);
    expect(planFor(graph, { a: ['suite', 'base'] }, [remove('a', 'suite')]).offers).toEqual([]);
    expect(told(planFor(graph, { a: ['base'] }, [add('a', 'suite')]))).toEqual([
      ['remove-redundant', 'base', 'suite', [remove('a', 'base')]],
    ]);
  });

  it('don’t take back what the admin adds on purpose', () => {
    const both = [add('a', 'base'), add('a', 'suite')];
    const one = planFor(graph, { a: [] }, both, including(add('a', 'base')));
    expect(kindsOf(one)).toEqual(['change', 'change']);
    expect(one.offers).toEqual([]);
  });

  it('don’t call a license redundant that comprises the new one as well', () => {
    const one = planFor(graph, { a: ['twinB'] }, [add('a', 'twinA')]);
    expect(kindsOf(one)).toEqual(['change']);
    expect(one.offers).toEqual([]);
  });
});
