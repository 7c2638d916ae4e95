/** How many requests an undisturbed batch of 10,000 changes makes, against the fewest that it could. */
import 'fake-indexeddb/auto';
import { runUndisturbed, type Undisturbed } from '../campaign/undisturbed';

const CHANGES = 10_000;
/** One organization in which scanning everybody is the cheaper read, and one in which it isn't. */
const ORGANIZATIONS = [12_000, 60_000];
const HIGHEST_RATIO = 1.1;

const ASK = '/api/v2/license/users';
const WRITE = '/api/v2/license/organization';

interface Row {
  readonly what: string;
  readonly requests: number;
  readonly fewest: number;
}

function rowsOf({ planning, running, changes, roleSets, organizationSize }: Undisturbed): Row[] {
  const reading = Math.min(Math.ceil(organizationSize / 500), Math.ceil(changes / 100));
  const lastWrite = running.findLastIndex(({ path }) => path === WRITE);
  const runs = (from: number, to: number, isWanted: (path: string) => boolean): number =>
    running.slice(from, to).filter(({ path }) => isWanted(path)).length;
  const plans = (isWanted: (path: string) => boolean): number =>
    planning.filter(({ path }) => isWanted(path)).length;
  const isInfer = (path: string): boolean => path.startsWith('/api/v2/license/infer');
  return [
    { what: 'plan: licenses', requests: plans((path) => path === ASK), fewest: reading },
    // Names, states and roles come from another list, read in the same two ways.
    { what: 'plan: people', requests: plans((path) => path.startsWith('/api/v2/users')), fewest: reading },
    // One a distinct set of roles; a question that no plan of this kind needs makes nothing else look cheap.
    { what: 'plan: infer', requests: plans(isInfer), fewest: Math.min(plans(isInfer), roleSets) },
    {
      what: 'run: each part, read',
      requests: runs(0, lastWrite, (path) => path !== WRITE),
      fewest: Math.ceil(changes / 200) * 2,
    },
    {
      what: 'run: each part, sent',
      requests: runs(0, lastWrite + 1, (path) => path === WRITE),
      fewest: Math.ceil(changes / 200),
    },
    {
      what: 'run: verification',
      requests: runs(lastWrite + 1, running.length, () => true),
      fewest: reading,
    },
  ];
}

function totalOf(what: string, rows: readonly Row[]): Row {
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  return { what, requests: sum(({ requests }) => requests), fewest: sum(({ fewest }) => fewest) };
}

function ratioOf({ requests, fewest }: Row): number {
  return Number((requests / fewest).toFixed(3));
}

function summaryOf(undisturbed: Undisturbed) {
  const { planning, running, minutes } = undisturbed;
  const total = totalOf('all', rowsOf(undisturbed));
  const made = [...planning, ...running];
  if (made.length !== total.requests) throw new Error(`${made.length} requests, ${total.requests} in rows`);
  return {
    requests: total.requests,
    fewest: total.fewest,
    ratio: ratioOf(total),
    tooManyRequests: made.filter(({ status }) => status === 429).length,
    minutes: Number(minutes.toFixed(1)),
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printTable(undisturbed: Undisturbed): void {
  const line = ({ what, requests, fewest }: Row): string =>
    `${what.padEnd(22)}${String(requests).padStart(10)}${String(fewest).padStart(10)}`;
  const { changes, organizationSize, counts } = undisturbed;
  print(`\n${changes} changes, ${organizationSize} people, ${counts.applied} applied`);
  print(`${''.padEnd(22)}${'requests'.padStart(10)}${'fewest'.padStart(10)}`);
  const rows = rowsOf(undisturbed);
  for (const row of rows) print(line(row));
  const totals = [
    totalOf(
      'run',
      rows.filter(({ what }) => what.startsWith('run:')),
    ),
    totalOf('plan and run', rows),
  ];
  for (const total of totals) print(`${line(total)}   ratio ${ratioOf(total)}`);
}

const summaries = [];
for (const people of ORGANIZATIONS) {
  const undisturbed = await runUndisturbed(people, CHANGES);
  printTable(undisturbed);
  const { changes, counts, effective } = undisturbed;
  if (changes !== CHANGES || counts.applied !== CHANGES || effective !== CHANGES) {
    throw new Error(`Not all were applied: ${JSON.stringify({ changes, counts, effective })}`);
  }
  summaries.push(summaryOf(undisturbed));
}
const worst = summaries.reduce((one, other) => (other.ratio > one.ratio ? other : one));
const tooManyRequests = summaries.reduce((sum, one) => sum + one.tooManyRequests, 0);
print(JSON.stringify({ ...worst, tooManyRequests }));
process.exit(worst.ratio <= HIGHEST_RATIO && tooManyRequests === 0 ? 0 : 1);
