import { expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated } from './simulated';

const world = simulated();

test('tells everybody’s licenses page by page, to anyone', async () => {
  const { license } = await world.as([]);
  const { assignments } = await world.control().state();
  const seen = new Map<string, readonly string[]>();
  let pages = 1;
  for (let pageNumber = 1; pageNumber <= pages; pageNumber += 1) {
    const page = await license.getLicenseUsers({ pageSize: 50, pageNumber });
    pages = page.pageCount ?? 0;
    for (const { id, licenses } of page.entities) seen.set(id, [...(licenses ?? [])].sort());
  }
  expect(pages).toBeGreaterThan(1);
  const holders = Object.entries(assignments).filter(([, held]) => held.length > 0);
  for (const [id, held] of holders) expect(seen.get(id)).toEqual([...held].sort());
});

test('tells a person whose licenses the answer left out apart from one without any', async () => {
  const { license } = await world.as([]);
  const body = { entities: [{ id: 'untold' }, { id: 'bare', licenses: [] }], total: 2, pageCount: 1 };
  await world
    .control()
    .faults({ path: '/api/v2/license/users', fault: { kind: 'status', status: 200, body } });
  const { entities } = await license.getLicenseUsers({ pageSize: 25, pageNumber: 1 });
  expect(entities).toEqual([
    { id: 'untold', licenses: null },
    { id: 'bare', licenses: [] },
  ]);
});

test('allows 500 a page and refuses more', async () => {
  const { license } = await world.as([]);
  const page = await license.getLicenseUsers({ pageSize: 500, pageNumber: 1 });
  expect(page.entities).toHaveLength(page.total ?? -1);
  expect(await failureOf(license.getLicenseUsers({ pageSize: 501, pageNumber: 1 }))).toMatchObject({
    status: 400,
  });
});

test('a read is sent again after a failure that passes', async () => {
  const { license } = await world.as([], { readRetries: 2 });
  await world.control().faults({ path: '/api/v2/license/users', fault: { kind: 'status', status: 503 } });
  await license.getLicenseUsers({ pageSize: 25, pageNumber: 1 });
  const asked = (await world.control().requests()).map(({ status }) => status);
  expect(asked).toEqual([503, 200]);
});

test('waits as long as the message says where the header is hidden', async () => {
  const waits: number[] = [];
  const { license } = await world.as([], { readRetries: 1, onRateLimited: (seconds) => waits.push(seconds) });
  await world.control().faults({
    path: '/api/v2/license/users',
    fault: {
      kind: 'status',
      status: 429,
      body: { message: 'Rate limit exceeded the maximum. Retry the request in [1] seconds', status: 429 },
    },
  });
  const started = Date.now();
  await license.getLicenseUsers({ pageSize: 25, pageNumber: 1 });
  expect(waits).toEqual([1]);
  expect(Date.now() - started).toBeGreaterThanOrEqual(990);
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/license/users', [], ({ license }) =>
      license.getLicenseUsers({ pageSize: 25, pageNumber: 1 }),
    ),
  ).resolves.toBeUndefined();
});
