import ky, { HTTPError, type KyInstance, type Options } from 'ky';
import * as v from 'valibot';
import { ApiError } from './ApiError';
import { ErrorBodySchema, type ErrorBodyWire } from './wire';

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 60_000;
/** The longest wait that a read takes on itself; a longer one is the admin's to decide. */
const LONGEST_WAIT_S = 180;

export interface Timer {
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(handle: number): void;
}

export interface HttpSettings {
  /** The api's origin, such as https://api.mypurecloud.com. */
  readonly baseUrl: string;
  /**
   * The token of the moment, asked for right before each request is sent; null sends the request without one. A
   * promise may hold the request back, so that whoever has the token can pace it too; the signal ends that.
   */
  readonly getAccessToken: (signal: AbortSignal) => string | null | Promise<string | null>;
  /** Told of each 401, with the token that was refused. */
  readonly onUnauthorized: (token: string | null) => void;
  /** Told when a read waits because the service asked it to. */
  readonly onRateLimited?: (seconds: number) => void;
  /** Awaited before each request is sent, so that a pacer can hold it back. */
  readonly beforeSend?: (request: { method: string; path: string }) => Promise<void>;
  /** How often a read is tried again after 429, 5xx or no answer. A write never is. */
  readonly readRetries?: number;
  /** For tests that own the time. */
  readonly timer?: Timer;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly timeoutMs?: number;
  /** Told how many bytes of the answer's body have come, and of how many where the service says so. */
  readonly onBytes?: ((read: number, total: number | null) => void) | undefined;
}

/** Reads a body piece by piece. */
export interface BodyReader<T> {
  readonly take: (text: string) => void;
  /** What the pieces told together; null where that isn't what it should be. @throws SyntaxError for no JSON. */
  readonly end: () => T | null;
}

/** Typed access to the service: each answer is parsed by a schema, each failure is an ApiError. */
export interface Http {
  get<T>(path: readonly string[], schema: v.GenericSchema<unknown, T>, options?: CallOptions): Promise<T>;
  /** The same for a body of tens of megabytes, read while it arrives; each try has a reader of its own. */
  getLarge<T>(path: readonly string[], createReader: () => BodyReader<T>, options?: CallOptions): Promise<T>;
  /** A POST that changes nothing, so that it may be sent again. */
  read<T>(
    path: readonly string[],
    body: unknown,
    schema: v.GenericSchema<unknown, T>,
    options?: CallOptions,
  ): Promise<T>;
  /** A POST that changes something: sent once. */
  write<T>(
    path: readonly string[],
    body: unknown,
    schema: v.GenericSchema<unknown, T>,
    options?: CallOptions,
  ): Promise<T>;
  delete(path: readonly string[], options?: CallOptions): Promise<void>;
}

interface Call extends CallOptions {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: readonly string[];
  readonly body?: unknown;
  readonly safe: boolean;
}

/**
 * Makes the one door to the service. It knows nothing of sign-in: it asks for the token of the moment.
 * @throws ApiError for every failure but an abort by the caller's signal, which stays an AbortError.
 */
export function createHttp(settings: HttpSettings): Http {
  const timer: Timer = settings.timer ?? {
    setTimeout: (run, ms) => Number(globalThis.setTimeout(run, ms)),
    clearTimeout: (handle) => globalThis.clearTimeout(handle),
  };
  const client = createClient(settings);

  /** @param createTaker asked at each try for what takes a good answer's body, which then isn't returned. */
  async function send(call: Call, createTaker?: () => BodyReader<unknown>['take']): Promise<string> {
    let text = '';
    const options: Options = {
      method: call.method,
      retry: retryOf(call.safe, settings.readRetries ?? 2),
      fetch: fetchWithin(call.timeoutMs ?? (call.safe ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS), timer, {
        onBytes: call.onBytes,
        createTaker,
        onText: (body) => {
          text = body;
        },
      }),
    };
    if (call.signal !== undefined) options.signal = call.signal;
    if (call.body !== undefined) options.json = call.body;
    try {
      await client(urlOf(settings.baseUrl, call), options);
      return text;
    } catch (error) {
      call.signal?.throwIfAborted();
      throw await toApiError(error, call);
    }
  }

  async function sendAndParse<T>(call: Call, schema: v.GenericSchema<unknown, T>): Promise<T> {
    return parse(await send(call), schema, call);
  }

  return {
    get: (path, schema, options) => sendAndParse({ ...options, method: 'GET', path, safe: true }, schema),
    getLarge: async <T>(
      path: readonly string[],
      createReader: () => BodyReader<T>,
      options?: CallOptions,
    ) => {
      const call: Call = { ...options, method: 'GET', path, safe: true };
      const tries: BodyReader<T>[] = [];
      await send(call, () => {
        const reader = createReader();
        tries.push(reader);
        return reader.take;
      });
      const value = readable(call, () => tries.at(-1)?.end() ?? null);
      if (value === null) throw unreadable(call, new Error('not of the shape that was promised'));
      return value;
    },
    read: (path, body, schema, options) =>
      sendAndParse({ ...options, method: 'POST', path, body, safe: true }, schema),
    write: (path, body, schema, options) =>
      sendAndParse({ ...options, method: 'POST', path, body, safe: false }, schema),
    delete: async (path, options) => {
      await send({ ...options, method: 'DELETE', path, safe: false });
    },
  };
}

function createClient(settings: HttpSettings): KyInstance {
  const origin = new URL(settings.baseUrl).origin;
  return ky.create({
    timeout: false,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    hooks: {
      beforeRequest: [
        async (request) => {
          await settings.beforeSend?.({ method: request.method, path: new URL(request.url).pathname });
          const token = await settings.getAccessToken(request.signal);
          if (token !== null && new URL(request.url).origin === origin) {
            request.headers.set('Authorization', `Bearer ${token}`);
          }
        },
      ],
      afterResponse: [
        async (request, _options, response) => {
          if (response.status === 401) {
            settings.onUnauthorized(request.headers.get('Authorization')?.replace(/^Bearer /, '') ?? null);
          }
          if (response.status !== 429) return undefined;
          return withRetryAfter(response, settings.onRateLimited);
        },
      ],
    },
  });
}

class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

interface BodyListeners {
  readonly onBytes: CallOptions['onBytes'];
  readonly createTaker: (() => BodyReader<unknown>['take']) | undefined;
  /** Told the body of a good answer, where nothing takes it. */
  readonly onText: (text: string) => void;
}

/**
 * Bounds one try, its body included; waits between tries and for a pacer don't count. A good answer's body goes
 * past the client, whose every hook would copy it: that costs as much as parsing does where it is large.
 */
function fetchWithin(ms: number, timer: Timer, listeners: BodyListeners): typeof fetch {
  const { onBytes, createTaker, onText } = listeners;
  return async (input, init) => {
    const deadline = new AbortController();
    const handle = timer.setTimeout(() => deadline.abort(new DeadlineError()), ms);
    const signals = [deadline.signal];
    if (input instanceof Request) signals.push(input.signal);
    try {
      const response = await globalThis.fetch(input, { ...init, signal: AbortSignal.any(signals) });
      const { ok, status, statusText, headers } = response;
      const take = ok ? createTaker?.() : undefined;
      const text = await (take === undefined ? response.text() : readPieces(response, take, onBytes));
      if (ok) onText(text);
      return new Response(ok || text === '' ? null : text, { status, statusText, headers });
    } catch (error) {
      throw deadline.signal.aborted ? new DeadlineError() : error;
    } finally {
      timer.clearTimeout(handle);
    }
  };
}

async function readPieces(
  { body, headers }: Response,
  take: BodyReader<unknown>['take'],
  onBytes: CallOptions['onBytes'],
): Promise<string> {
  const told = Number(headers.get('Content-Length') ?? Number.NaN);
  const decoder = new TextDecoder();
  let read = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    take(decoder.decode(next.value, { stream: true }));
    read += next.value.byteLength;
    // A compressed body is longer than it was announced to be.
    onBytes?.(read, told >= read ? told : null);
  }
  take(decoder.decode());
  return '';
}

/**
 * Whether a browser may see Retry-After is not known (genesys-cloud.md §4), so the number is taken from the
 * message where the header is hidden, and put where the client looks for it.
 */
async function withRetryAfter(
  response: Response,
  onRateLimited?: (seconds: number) => void,
): Promise<Response> {
  const text = await response.clone().text();
  const seconds = secondsToWait(response.headers.get('Retry-After'), readErrorBody(text));
  if (seconds === undefined) return response;
  if (seconds <= LONGEST_WAIT_S) onRateLimited?.(seconds);
  const headers = new Headers(response.headers);
  headers.set('Retry-After', String(seconds));
  return new Response(text, { status: response.status, statusText: response.statusText, headers });
}

function secondsToWait(header: string | null, body: ErrorBodyWire | undefined): number | undefined {
  const told = header ?? /\[(\d+)\]/.exec(body?.message ?? '')?.[1];
  const seconds = Number(told);
  return told === undefined || told === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}

function retryOf(safe: boolean, limit: number): Exclude<Options['retry'], number | undefined> {
  if (!safe) return { limit: 0 };
  return {
    limit,
    methods: ['get', 'post'],
    statusCodes: [429, 500, 502, 503, 504],
    afterStatusCodes: [429, 503],
    jitter: (delay) => delay * (0.75 + Math.random() / 2),
    shouldRetry: ({ error }) => {
      if (error instanceof DeadlineError) return false;
      if (!(error instanceof HTTPError) || error.response.status !== 429) return undefined;
      const seconds = Number(error.response.headers.get('Retry-After') ?? 0);
      return seconds > LONGEST_WAIT_S ? false : undefined;
    },
  };
}

function urlOf(baseUrl: string, call: Call): string {
  const url = new URL(pathOf(call), baseUrl);
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  }
  return url.href;
}

function pathOf(call: Call): string {
  return `/api/v2/${call.path.map(encodeSegment).join('/')}`;
}

/**
 * Encodes an id of any content as one path segment. A lone surrogate can't be encoded and becomes U+FFFD; a
 * URL takes "." and "%2E" alike for a step in the path, so an id of dots is encoded twice: not found, but
 * never another endpoint.
 */
function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment.toWellFormed());
  return /^\.{1,2}$/.test(encoded) ? encoded.replaceAll('.', '%252E') : encoded;
}

function parse<T>(text: string, schema: v.GenericSchema<unknown, T>, call: Call): T {
  const result = v.safeParse(schema, parseJson(text, call));
  if (result.success) return result.output;
  throw unreadable(call, new Error(v.getDotPath(result.issues[0]) ?? result.issues[0].message));
}

function parseJson(text: string, call: Call): unknown {
  return readable(call, (): unknown => JSON.parse(text));
}

function readable<T>(call: Call, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(call, cause);
  }
}

function unreadable(call: Call, cause: unknown): ApiError {
  return new ApiError({ kind: 'unreadable', method: call.method, path: pathOf(call), status: 200, cause });
}

function readErrorBody(text: string): ErrorBodyWire | undefined {
  try {
    const result = v.safeParse(ErrorBodySchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    // A gateway's HTML, or nothing: the status alone has to do.
    return undefined;
  }
}

async function toApiError(error: unknown, call: Call): Promise<ApiError> {
  const facts = { method: call.method, path: pathOf(call) };
  if (error instanceof DeadlineError) return new ApiError({ ...facts, kind: 'timeout', cause: error });
  if (!(error instanceof HTTPError)) return new ApiError({ ...facts, kind: 'network', cause: error });
  const { response } = error;
  const body = readErrorBody(await response.text().catch(() => ''));
  return new ApiError({
    ...facts,
    kind: 'status',
    status: response.status,
    body,
    correlationId: response.headers.get('inin-correlation-id') ?? undefined,
    retryAfterSeconds: secondsToWait(response.headers.get('Retry-After'), body),
  });
}
