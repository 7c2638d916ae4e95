import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { corsHeaders, preflightHeaders } from './cors';
import { Exchange } from './exchange';
import { Faults } from './faults';
import { Lag } from './lag';
import { Ledger } from './ledger';
import { OAuthState } from './oauthState';
import { RateLimit } from './rateLimit';
import { RequestLog } from './requestLog';
import type { Service } from './service';
import { defaultSettings, type Settings } from './settings';
import { Tokens } from './tokens';
import { World } from './world';

/** A simulator that answers. */
export interface Simulator {
  url: string;
  port: number;
  /** As at start: people, assignments, tokens, faults, sessions, rate windows, logs. */
  reset(): void;
  /** Cuts what is open and frees the port. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

function makeService(settings: Settings): Service {
  const { clock } = settings;
  const world = new World(settings.seed, clock.now(), settings.users);
  return {
    settings,
    world,
    ledger: new Ledger(clock, world),
    lag: new Lag(clock),
    tokens: new Tokens(clock),
    rateLimit: new RateLimit(clock, settings.rateLimit),
    faults: new Faults(),
    requests: new RequestLog(),
    oauth: new OAuthState(clock),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Starts a simulator on this machine; whatever isn't said is as on the command line. */
export async function startSimulator(options: Partial<Settings> = {}): Promise<Simulator> {
  const settings: Settings = { ...defaultSettings, ...options };
  const service = makeService(settings);
  const exchange = new Exchange(service);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const id = randomUUID();
    response.setHeader('inin-correlation-id', id);
    for (const [name, value] of Object.entries(corsHeaders(request, settings.exposeRetryAfter))) {
      if (value !== undefined) response.setHeader(name, value);
    }
    if (request.method === 'OPTIONS') {
      exchange.preflight(id, request);
      response.writeHead(204, preflightHeaders(request)).end();
      return;
    }
    exchange.handle(id, request, response).catch((error: unknown) => {
      // A client that leaves before it has sent its body is no fault of the simulator's.
      if (!request.complete) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
  const server = createServer({ maxHeaderSize: 65_536, keepAliveTimeout: 60_000 }, answer);
  const port = await listen(server, settings.port);
  settings.port = port;
  return {
    url: `http://${host}:${port}`,
    port,
    reset: () => exchange.reset(),
    close: () =>
      new Promise((resolve) => {
        exchange.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
