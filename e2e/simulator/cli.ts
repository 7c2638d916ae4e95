import { startSimulator } from './server';
import type { Settings } from './settings';

type Numbers =
  'port' | 'users' | 'seed' | 'latencyMs' | 'rateLimit' | 'tokenLifetimeSeconds' | 'usersPageCap';
type Switches = 'legacyOrganization' | 'exposeRetryAfter';

const numbers: Record<string, readonly [Numbers, number, number]> = {
  '--port': ['port', 0, 65_535],
  '--users': ['users', 4, 1_000_000],
  '--seed': ['seed', 0, 4_294_967_295],
  '--latency-ms': ['latencyMs', 0, 600_000],
  '--rate-limit': ['rateLimit', 0, 1_000_000],
  '--token-lifetime-s': ['tokenLifetimeSeconds', 1, 172_800],
  '--users-page-cap': ['usersPageCap', 0, 1_000_000],
};
const switches: Record<string, Switches> = {
  '--legacy-organization': 'legacyOrganization',
  '--expose-retry-after': 'exposeRetryAfter',
};
const usage = `npm run simulator -- [--port 4010] [--users 2000] [--seed 1] [--latency-ms 0] [--rate-limit 300]
  [--token-lifetime-s 86400] [--legacy-organization on|off] [--expose-retry-after on|off] [--users-page-cap 10000]`;

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function parse(words: readonly string[]): Partial<Settings> {
  const settings: Partial<Settings> = {};
  const rest = words.flatMap((word) => {
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
  });
  for (let index = 0; index < rest.length; index += 2) {
    const flag = rest[index] ?? '';
    const value = rest[index + 1];
    const number = Object.hasOwn(numbers, flag) ? numbers[flag] : undefined;
    const toggle = Object.hasOwn(switches, flag) ? switches[flag] : undefined;
    if (number) {
      const [name, least, most] = number;
      if (value === undefined || !/^\d{1,10}$/.test(value) || Number(value) < least || Number(value) > most) {
        fail(`${flag} takes a whole number from ${least} to ${most}.\n${usage}`, 2);
      }
      settings[name] = Number(value);
    } else if (toggle) {
      if (value !== 'on' && value !== 'off') fail(`${flag} takes on or off.\n${usage}`, 2);
      settings[toggle] = value === 'on';
    } else fail(`Unknown: ${flag}\n${usage}`, 2);
  }
  return settings;
}

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(usage);
  process.exit(0);
}
const settings = parse(words);
try {
  const simulator = await startSimulator(settings);
  const stop = () => {
    void simulator.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`Genesys Cloud simulator ready at ${simulator.url}`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) throw error;
  fail(`Port ${settings.port ?? 4010} is taken; choose another with --port, or 0 for a free one.`, 1);
}
