import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readLicenseOrganization } from './fromWire';
import { createOrganizationBody, type TellHolders } from './organizationBody';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('},{', '}]', '"', '\\', '"licenses":{', '__proto__', ']', ''),
);
const oddity = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', 0, [], {}, [{ id: 'a' }]));
const or = <T>(arbitrary: fc.Arbitrary<T>, weight = 30) =>
  fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: oddity });
const entry = fc.oneof(
  { weight: 9, arbitrary: fc.record({ id: or(text), selfUri: or(text) }, { requiredKeys: ['id'] }) },
  { weight: 1, arbitrary: fc.dictionary(text, oddity) },
);
const body = fc.record(
  {
    id: or(text),
    name: or(text),
    licenses: or(fc.dictionary(text, or(fc.array(or(entry))))),
    selfUri: or(text),
  },
  { requiredKeys: [] },
);

/** In the order of its keys or another one, tight or with spaces. */
const written = fc
  .tuple(or(body), fc.boolean(), fc.nat({ max: 9 }), fc.constantFrom('', 'null', '{"licenses":{}}', '}', ' '))
  .map(([value, isReversed, spaces, behind]) => {
    const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
    const turned =
      isReversed && typeof json === 'object' && json !== null && !Array.isArray(json)
        ? Object.fromEntries(Object.entries(json).toReversed())
        : json;
    return JSON.stringify(turned, null, spaces === 0 ? 1 : undefined) + (spaces === 1 ? behind : '');
  });

function cut(whole: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((place) => place % (whole.length + 1)))].toSorted((a, b) => a - b);
  return [...places, whole.length].map((end, index) => whole.slice(places[index - 1] ?? 0, end));
}

/** What the last of the tellers was told. */
function teller() {
  let told = new Map<string, string[]>();
  const begin = vi.fn<() => TellHolders>(() => {
    told = new Map();
    return (licenseId, holders) => told.set(licenseId, [...(told.get(licenseId) ?? []), ...holders]);
  });
  return { begin, told: () => told };
}

function readIn(pieces: readonly string[]) {
  const { begin, told } = teller();
  const reader = createOrganizationBody(begin);
  for (const piece of pieces) reader.take(piece);
  try {
    return { read: reader.end(), told: told() };
  } catch {
    return { read: NO_JSON, told: NO_JSON };
  }
}

const NO_JSON = 'no JSON';

function readAtOnce(whole: string) {
  try {
    return readLicenseOrganization(JSON.parse(whole));
  } catch {
    return NO_JSON;
  }
}

const entryOf = (id: string) => ({ id, selfUri: `/api/v2/users/${id}` });
const organization = (licenses: Record<string, readonly string[]>) =>
  JSON.stringify({
    id: 'o',
    name: 'Harbor',
    licenses: Object.fromEntries(Object.entries(licenses).map(([id, ids]) => [id, ids.map(entryOf)])),
    selfUri: '/o',
  });

describe('the body of getLicenseOrganization', () => {
  it('reads the same as all of it at once would, wherever it is cut', () => {
    fc.assert(
      fc.property(written, fc.array(fc.nat(), { maxLength: 8 }), (whole, at) => {
        const { read, told } = readIn(cut(whole, at));
        expect(read).toEqual(readAtOnce(whole));
        expect(read === null || isDeepStrictEqual(told, read)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('tells holders while they arrive', () => {
    const { begin, told } = teller();
    const reader = createOrganizationBody(begin);
    const whole = organization({ a: ['1', '2', '3'], b: [], c: ['4'] });
    reader.take(whole.slice(0, whole.indexOf('"3"')));
    expect(told()).toEqual(new Map([['a', ['1', '2']]]));
    reader.take(whole.slice(whole.indexOf('"3"')));
    expect(told()).toEqual(new Map(Object.entries({ a: ['1', '2', '3'], b: [], c: ['4'] })));
    expect(reader.end()).toEqual(told());
    expect(begin).toHaveBeenCalledOnce();
  });

  it.each([
    ['a list told twice', '{"licenses":{"a":[{"id":"1"}],"a":[{"id":"2"}]}}', { a: ['2'] }],
    ['lists told twice', '{"licenses":{"a":[{"id":"1"}]},"licenses":{"b":[{"id":"2"}]}}', { b: ['2'] }],
    ['lists taken back', '{"licenses":{"a":[{"id":"1"}]},"licenses":{}}', {}],
    ['spaces', '{ "licenses": { "a": [ { "id": "1" }, { "id": "2" } ] } }', { a: ['1', '2'] }],
    [
      'a name that looks like an end',
      '{"licenses":{"a":[{"id":"1\\"}]"},{"id":"},{"}]}}',
      { a: ['1"}]', '},{'] },
    ],
    ['__proto__', '{"licenses":{"__proto__":[{"id":"1"}],"a":[{"id":"1"}]}}', { a: ['1'] }],
  ])('has %s right', (_what, whole, expected) => {
    const { read, told } = readIn(whole.split(''));
    expect(read).toEqual(new Map(Object.entries(expected)));
    expect(told).toEqual(read);
  });

  it.each(['{"licenses":{"a":[{"id":"1"}]}', '{"licenses":{"a":[{"id":"1"}', '', '<html>'])(
    'does not take a part for the whole: %s',
    (whole) => {
      expect(readIn([whole]).read).toBe(NO_JSON);
    },
  );
});
