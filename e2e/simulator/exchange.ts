import type { IncomingMessage, ServerResponse } from 'node:http';
import { prepareApiCall } from './api';
import { controlCall } from './control';
import { Failure, failureReply, methodNotAllowed, notFound, tooLarge } from './errors';
import type { Fault } from './faults';
import { authorize, logout } from './oauth';
import { frontPage } from './oauthPages';
import { exchangeCode } from './oauthToken';
import { cut, send, type Reply } from './reply';
import type { Incoming, Service } from './service';
import { letPeopleComeAndGo } from './shift';

const mostBytes = 32 * 1024 * 1024;
const gatewayPage =
  '<!doctype html><html><head><title>Service</title></head><body><h1>Please wait</h1></body></html>';

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    size += bytes.length;
    if (size <= mostBytes) parts.push(bytes);
  }
  return size > mostBytes ? undefined : Buffer.concat(parts);
}

function statusReply(fault: Fault & { kind: 'status' }, contextId: string): Reply {
  const headers = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
  if (typeof fault.body === 'string') return { status: fault.status, headers, html: fault.body };
  if (fault.body !== undefined) return { status: fault.status, headers, json: fault.body };
  if (fault.status < 400) return { status: fault.status, headers };
  const failure =
    fault.status === 429
      ? new Failure(
          429,
          'too.many.requests.retry.after',
          `Rate limit exceeded the maximum. Retry the request in [${fault.retryAfter ?? 1}] seconds`,
        )
      : new Failure(
          fault.status,
          fault.status === 503
            ? 'service.unavailable'
            : fault.status === 504
              ? 'request.timeout'
              : 'internal.server.error',
          `HTTP ${fault.status}`,
        );
  return { ...failureReply(failure, contextId), headers };
}

/** From a request to its answer, with the faults in between. */
export class Exchange {
  /** What was put off, and what to do where it never comes. */
  private readonly timers = new Map<unknown, () => void>();

  constructor(private readonly service: Service) {}

  preflight(id: string, request: IncomingMessage): void {
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
    if (path.startsWith('/simulator/')) return;
    const at = this.service.settings.clock.now();
    this.service.requests.add({ id, at, method: 'OPTIONS', path, query, status: 204 });
  }

  async handle(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s, 2);
    const method = request.method ?? 'GET';
    const headOnly = method === 'HEAD';
    const body = await bodyOf(request);
    if (!body) {
      await send(response, failureReply(tooLarge(`The request is larger than ${mostBytes} bytes`), id));
      return;
    }
    const incoming = { id, method, path, query: new URLSearchParams(query), headers: request.headers, body };
    if (path.startsWith('/simulator/')) {
      await send(
        response,
        controlCall(incoming, this.service, () => this.reset()),
        { headOnly },
      );
      return;
    }
    const entry = this.service.requests.add({
      id,
      at: this.service.settings.clock.now(),
      method,
      path,
      query,
      status: 0,
    });
    const fault = this.service.faults.take(incoming);
    if (fault) entry.fault = fault.kind;
    const reply = await this.answer(incoming, response, fault);
    if (!reply) return;
    if (!response.writable || response.destroyed) return;
    entry.status = reply.status;
    await send(response, reply, { headOnly, truncated: fault?.kind === 'truncate' });
  }

  /** What to answer; nothing where the connection is cut or gone. */
  private async answer(
    incoming: Incoming,
    response: ServerResponse,
    fault: Fault | undefined,
  ): Promise<Reply | undefined> {
    const { latencyMs } = this.service.settings;
    if (
      latencyMs > 0 &&
      /^\/(api|oauth\/token)/.test(incoming.path) &&
      !(await this.wait(latencyMs, response))
    )
      return undefined;
    switch (fault?.kind) {
      case 'status':
        return statusReply(fault, incoming.id);
      case 'html':
        return { status: 200, html: gatewayPage };
      case 'drop-before':
        cut(response, fault.bare === true);
        return undefined;
      case 'hang':
        return (await this.wait(fault.ms, response)) && response.socket?.destroyed === false
          ? this.prepare(incoming, fault)()
          : undefined;
      case 'drop-after':
        this.prepare(incoming, fault)();
        cut(response, fault.bare === true);
        return undefined;
      case 'late': {
        const run = this.prepare(incoming, fault);
        this.after(fault.ms, () => void run());
        cut(response, fault.bare === true);
        return undefined;
      }
      case 'shift': {
        const reply = this.prepare(incoming, fault)();
        letPeopleComeAndGo(this.service, incoming.id);
        return reply;
      }
      default:
        return this.prepare(incoming, fault)();
    }
  }

  private prepare(incoming: Incoming, fault: Fault | undefined): () => Reply {
    const { method, path } = incoming;
    if (path.startsWith('/api/')) return prepareApiCall(incoming, this.service, fault);
    const only = (methods: readonly string[], run: () => Reply) => () =>
      methods.includes(method) ? run() : failureReply(methodNotAllowed(methods), incoming.id);
    const { settings } = this.service;
    switch (path) {
      case '/oauth/authorize':
        return only(['GET', 'POST'], () => authorize(incoming, this.service));
      case '/oauth/token':
        return only(['POST'], () => exchangeCode(incoming, this.service));
      case '/logout':
        return only(['GET'], () => logout(incoming, this.service));
      case '/':
        return only(['GET', 'HEAD'], () =>
          frontPage({
            People: String(settings.users),
            Seed: String(settings.seed),
            'Requests a minute': settings.rateLimit === 0 ? 'no limit' : String(settings.rateLimit),
            'Token lifetime': `${settings.tokenLifetimeSeconds} s`,
            'GET /api/v2/license/organization': settings.legacyOrganization ? 'served' : 'gone, as today',
            'Retry-After in the browser': settings.exposeRetryAfter ? 'exposed' : 'hidden',
          }),
        );
      default:
        return () => failureReply(notFound(), incoming.id);
    }
  }

  private after(ms: number, run: () => void, giveUp: () => void = () => undefined): void {
    const { clock } = this.service.settings;
    const timer: unknown = clock.setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, ms);
    this.timers.set(timer, giveUp);
  }

  /** Whether the time passed; a reset ends the wait, and the connection with it. */
  private wait(ms: number, response: ServerResponse): Promise<boolean> {
    return new Promise((resolve) => {
      this.after(
        ms,
        () => resolve(true),
        () => {
          response.destroy();
          resolve(false);
        },
      );
    });
  }

  /** Nothing that was put off happens any more. */
  stop(): void {
    const waiting = [...this.timers];
    this.timers.clear();
    for (const [timer, giveUp] of waiting) {
      this.service.settings.clock.clearTimeout(timer);
      giveUp();
    }
  }

  reset(): void {
    const { world, ledger, lag, tokens, rateLimit, faults, requests, oauth } = this.service;
    this.stop();
    for (const part of [world, ledger, lag, tokens, rateLimit, faults, requests, oauth]) part.reset();
  }
}
