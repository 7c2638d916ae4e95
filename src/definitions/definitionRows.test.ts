import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseDefinition } from '../licensing/model';
import { definitionRows } from './definitionRows';

const definition = (id: string, over: Partial<LicenseDefinition> = {}): LicenseDefinition => ({
  id,
  description: '',
  permissions: [],
  prerequisites: [],
  comprises: [],
  ...over,
});
const graph = buildDefinitionGraph([
  definition('base', { description: 'The Base', permissions: ['a:b:c', 'a:b:c'] }),
  definition('addOn', { permissions: null, prerequisites: ['base'], comprises: [definition('inner')] }),
]);
const ids = (search: string) => definitionRows(graph, search).map(({ id }) => id);

describe('definitionRows', () => {
  it('lists what the organization can hold, each permission once', () => {
    expect(definitionRows(graph, '')).toEqual([
      { id: 'base', description: 'The Base', permissions: 1, prerequisites: [], comprises: [] },
      { id: 'addOn', description: '', permissions: null, prerequisites: ['base'], comprises: ['inner'] },
    ]);
  });

  it('finds by id, description and relations', () => {
    expect(ids('the BASE')).toEqual(['base']);
    expect(ids('inner')).toEqual(['addOn']);
    expect(ids('base')).toEqual(['base', 'addOn']);
    expect(ids('nothing')).toEqual([]);
  });
});
