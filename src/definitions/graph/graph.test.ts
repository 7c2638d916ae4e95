import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseDefinition } from '../../licensing/model';
import { anyDefinitions, definition } from '../../licensing/testing/arbitraries';
import { layOut, NODE } from './layOut';
import { pictureAround, pictureOf, type Picture } from './pictureOf';
import { walkPicture } from './walkPicture';

const anyPicture = () => anyDefinitions().map((definitions) => pictureOf(buildDefinitionGraph(definitions)));
const laidOut = (picture: Picture) =>
  layOut({ ids: picture.nodes.map(({ id }) => id), edges: picture.edges });

/** Every definition of the data, nested ones included, as often as it stands there. */
function everyDefinition(definitions: readonly LicenseDefinition[]): LicenseDefinition[] {
  return definitions.flatMap((one) => [one, ...everyDefinition(one.comprises)]);
}

describe('pictureOf', () => {
  it('draws every license and every relation of any definitions once, as reading them all finds', () => {
    fc.assert(
      fc.property(anyDefinitions(), (definitions) => {
        const all = everyDefinition(definitions);
        const { nodes, edges } = pictureOf(buildDefinitionGraph(definitions));
        const defined = new Set(all.map(({ id }) => id));
        const named = all.flatMap(({ prerequisites }) => prerequisites).filter((id) => !defined.has(id));
        expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set([...defined, ...named]));
        expect(nodes).toHaveLength(new Set([...defined, ...named]).size);
        for (const { id, isDefined } of nodes) expect(isDefined).toBe(defined.has(id));

        const wanted = new Set([
          ...all.flatMap(({ id, comprises }) => comprises.map((part) => `${id} comprises ${part.id}`)),
          ...all.flatMap(({ id, prerequisites }) => prerequisites.map((need) => `${id} needs ${need}`)),
        ]);
        const drawn = edges.map(({ from, relation, to }) => `${from} ${relation} ${to}`);
        expect(new Set(drawn)).toEqual(wanted);
        expect(drawn).toHaveLength(wanted.size);
      }),
    );
  });

  it('marks the relations by which a license comes back to itself, and the licenses on such a way', () => {
    fc.assert(
      fc.property(anyPicture(), ({ nodes, edges }) => {
        for (const { from, to, relation, inCircle } of edges) {
          const alike = edges.filter((edge) => edge.relation === relation);
          let reached = new Set([to]);
          for (;;) {
            const further = new Set([
              ...reached,
              ...alike.filter((one) => reached.has(one.from)).map((one) => one.to),
            ]);
            if (further.size === reached.size) break;
            reached = further;
          }
          expect(inCircle).toBe(reached.has(from));
        }
        const circular = new Set(edges.filter(({ inCircle }) => inCircle).map(({ from }) => from));
        for (const { id, inCircle } of nodes) expect(inCircle).toBe(circular.has(id));
      }),
    );
  });
});

describe('pictureAround', () => {
  it('keeps what leads to a license and what it leads to, and no cousins', () => {
    const whole = pictureOf(
      buildDefinitionGraph([
        definition('top', { comprises: [definition('mid', { comprises: [definition('low')] })] }),
        definition('other', { comprises: [definition('low')], prerequisites: ['gone'] }),
        definition('alone'),
      ]),
    );
    const around = pictureAround(whole, 'mid');
    expect(around.nodes.map(({ id }) => id)).toEqual(['top', 'mid', 'low']);
    expect(around.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['top mid', 'mid low']);
    expect(pictureAround(whole, 'alone')).toMatchObject({ nodes: [{ id: 'alone' }], edges: [] });
  });
});

describe('layOut', () => {
  it('gives everything of any picture a place of its own, and every relation a path', () => {
    fc.assert(
      fc.property(anyPicture(), (picture) => {
        const { places, paths } = laidOut(picture);
        expect(new Set(places.keys())).toEqual(new Set(picture.nodes.map(({ id }) => id)));
        const corners = [...places.values()];
        corners.forEach((one, index) => {
          expect(Number.isFinite(one.x) && Number.isFinite(one.y)).toBe(true);
          for (const other of corners.slice(index + 1)) {
            const apart = Math.abs(one.x - other.x) >= NODE.width || Math.abs(one.y - other.y) >= NODE.height;
            expect(apart).toBe(true);
          }
        });
        for (const { key } of picture.edges) expect(paths.get(key)).toMatch(/^M-?\d+,-?\d+( C[-\d., ]+)+$/);
      }),
      { numRuns: 25 },
    );
  });

  it('leads to the right wherever nothing is in a circle', () => {
    fc.assert(
      fc.property(anyPicture(), (picture) => {
        // Both kinds together can make a circle that neither makes alone.
        const order = new Map<string, number>();
        const open = new Set(picture.nodes.map(({ id }) => id));
        for (const _ of picture.nodes) {
          for (const id of open) {
            const isLast = picture.edges.every(({ from, to }) => from !== id || !open.has(to));
            if (!isLast) continue;
            order.set(id, order.size);
            open.delete(id);
          }
        }
        fc.pre(open.size === 0);
        const { places } = laidOut(picture);
        for (const { from, to } of picture.edges) {
          expect((places.get(to)?.x ?? 0) - (places.get(from)?.x ?? 0)).toBeGreaterThanOrEqual(NODE.width);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes ids of any content, and nothing at all', () => {
    const odd = ['__proto__', '', 'a b', 'constructor', '\u0000', '<b>'];
    const edges = odd
      .slice(1)
      .map((to) => ({ key: `to ${to}`, from: '__proto__', to, relation: 'needs' as const }));
    expect(layOut({ ids: odd, edges }).places.size).toBe(odd.length);
    expect(layOut({ ids: [], edges: [] }).places.size).toBe(0);
  });
});

describe('walkPicture', () => {
  it('goes along the edges, and up and down in a layer', () => {
    const picture = pictureOf(
      buildDefinitionGraph([
        definition('top', { comprises: [definition('mid', { prerequisites: ['low'] })] }),
        definition('other', { prerequisites: ['mid', 'self'] }),
        definition('self', { prerequisites: ['self'] }),
        definition('alone'),
        definition('lonely'),
      ]),
    );
    const layout = laidOut(picture);
    const walk = (from: string, ...keys: string[]) =>
      keys.reduce<string | null>((at, key) => at && walkPicture(picture, layout, at, key), from);
    expect(walk('top', 'ArrowRight', 'ArrowRight')).toBe('low');
    expect(walk('low', 'ArrowLeft')).toBe('mid');
    expect(walk('low', 'ArrowRight')).toBeNull();
    expect(new Set([walk('top', 'ArrowDown'), walk('top', 'ArrowUp')]).has('other')).toBe(true);
    expect(walk('self', 'ArrowRight')).toBeNull();
    expect(walk('alone', 'ArrowRight')).toBe('lonely');
    expect(walk('lonely', 'ArrowLeft')).toBe('alone');
    expect(walk('top', 'M')).toBe('mid');
    expect(walk('top', 'Home', 'ArrowUp')).toBeNull();
    expect(walk('gone', 'Home')).toBeNull();
    expect(walk('top', 'Tab')).toBeNull();
  });

  it('reaches every license of any picture from every other', () => {
    const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
    fc.assert(
      fc.property(anyPicture(), (picture) => {
        const layout = laidOut(picture);
        for (const { id } of picture.nodes) {
          const reached = new Set([id]);
          for (const at of reached) {
            for (const key of KEYS) reached.add(walkPicture(picture, layout, at, key) ?? at);
          }
          expect(reached.size).toBe(picture.nodes.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
