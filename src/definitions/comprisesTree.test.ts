import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInTree, visibleNodes } from './comprisesTree';

const graphOf = (parts: Readonly<Record<string, readonly string[]>>) => ({
  parts: new Map(Object.entries(parts)),
});
const NOTHING = new Set<string>();
const shown = (nodes: ReturnType<typeof visibleNodes>) =>
  nodes.map(({ licenseId, level }) => `${level} ${licenseId}`);

const CHAIN = graphOf({ top: ['a', 'b'], a: ['c'], b: [], c: ['d'], d: [] });
const arbitraryGraph = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', '?')),
  )
  .map(graphOf);

describe('visibleNodes', () => {
  it('opens the first level and tells places and numbers', () => {
    const nodes = visibleNodes(CHAIN, 'top', NOTHING);
    expect(shown(nodes)).toEqual(['1 a', '2 c', '1 b']);
    expect(nodes.map(({ expanded }) => expanded)).toEqual([true, false, null]);
    expect(nodes.at(-1)).toMatchObject({ position: 2, siblings: 2, parentKey: null });
  });

  it('opens and closes what was toggled', () => {
    const [a, c] = visibleNodes(CHAIN, 'top', NOTHING);
    expect(shown(visibleNodes(CHAIN, 'top', new Set([c?.key ?? ''])))).toEqual(['1 a', '2 c', '3 d', '1 b']);
    expect(shown(visibleNodes(CHAIN, 'top', new Set([a?.key ?? ''])))).toEqual(['1 a', '1 b']);
  });

  it('stops where it would lead in a circle', () => {
    const nodes = visibleNodes(
      graphOf({ ring: ['other'], other: ['ring', 'self'], self: ['self'] }),
      'ring',
      NOTHING,
    );
    expect(shown(nodes)).toEqual(['1 other', '2 ring', '2 self']);
    expect(nodes[1]).toMatchObject({ endsInCircle: true, expanded: null });
    expect(nodes[2]).toMatchObject({ endsInCircle: false, expanded: false });
  });

  it('is empty for a license without parts or without a definition', () => {
    expect(visibleNodes(CHAIN, 'd', NOTHING)).toEqual([]);
    expect(visibleNodes(CHAIN, 'stranger', NOTHING)).toEqual([]);
  });

  it('ends for any graph with everything open, each place once and below its parent', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        let toggled: ReadonlySet<string> = NOTHING;
        for (let round = 0; round < 6; round += 1) {
          const closed = visibleNodes(graph, 'a', toggled).filter(({ expanded }) => expanded === false);
          toggled = new Set([...toggled, ...closed.map(({ key }) => key)]);
        }
        const nodes = visibleNodes(graph, 'a', toggled);
        expect(nodes.every(({ expanded }) => expanded !== false)).toBe(true);
        expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
        nodes.forEach((node, index) => {
          const parent = nodes.slice(0, index).findLast(({ level }) => level < node.level);
          expect(node.parentKey).toBe(parent?.key ?? null);
        });
      }),
    );
  });
});

describe('moveInTree', () => {
  const nodes = visibleNodes(CHAIN, 'top', NOTHING);
  const keyOf = (id: string) => nodes.find(({ licenseId }) => licenseId === id)?.key ?? '';
  const move = (from: string, key: string) => moveInTree(nodes, keyOf(from), key);

  it.each([
    ['a', 'ArrowDown', 'c'],
    ['c', 'ArrowUp', 'a'],
    ['b', 'Home', 'a'],
    ['a', 'End', 'b'],
    ['a', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'a'],
    ['a', 'b', 'b'],
    ['b', 'C', 'c'],
  ])('from %s, %s goes to %s', (from, key, to) => {
    expect(move(from, key)).toEqual({ focus: keyOf(to) });
  });

  it.each([
    ['c', 'ArrowRight'],
    ['a', 'ArrowLeft'],
  ])('on %s, %s opens or closes', (on, key) => {
    expect(move(on, key)).toEqual({ focus: keyOf(on), toggle: keyOf(on) });
  });

  it.each([
    ['a', 'ArrowUp'],
    ['b', 'ArrowDown'],
    ['b', 'ArrowRight'],
    ['b', 'ArrowLeft'],
    ['a', 'Tab'],
    ['a', 'Enter'],
    ['a', ' '],
    ['a', 'x'],
  ])('on %s, %s does nothing', (on, key) => {
    expect(move(on, key)).toBeNull();
  });

  it('does nothing for a line that is gone', () => {
    expect(moveInTree(nodes, 'gone', 'ArrowDown')).toBeNull();
  });
});
