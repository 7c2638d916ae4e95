/** `npm start`: the simulator and the built app, ready to open in a browser. */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startSimulator } from '../simulator/server';
import { demoConfig } from './demoConfig';
import { startSite } from './server';

const SIMULATOR_PORT = 4010;
const SITE_PORT = 4173;
const PORTS_TO_TRY = 20;
const directory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

/** Moves on from ports that are taken; the last resort is any free one. */
async function onFreePort<T>(first: number, start: (port: number) => Promise<T>): Promise<T> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return start(0);
}

const simulator = await onFreePort(SIMULATOR_PORT, (port) => startSimulator({ port }));
const site = await onFreePort(SITE_PORT, (port) =>
  startSite({ directory, port, config: () => demoConfig(simulator.url) }),
);
console.log(`License Desk is ready: open ${site.url} (with a simulated Genesys Cloud; Ctrl+C ends both)`);

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    void Promise.all([site.close(), simulator.close()]).finally(() => process.exit(0));
  });
}
