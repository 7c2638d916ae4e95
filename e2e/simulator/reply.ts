import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What the service answers; at most one of the bodies is there. */
export interface Reply {
  status: number;
  headers?: OutgoingHttpHeaders;
  json?: unknown;
  html?: string;
  /** JSON too large to hold as one text. */
  chunks?: Iterable<string>;
}

const uncached = { 'Cache-Control': 'no-cache, no-store, must-revalidate', Pragma: 'no-cache', Expires: '0' };

function textOf(reply: Reply): string | undefined {
  if (reply.html !== undefined) return reply.html;
  if (reply.chunks) return [...reply.chunks].join('');
  return reply.json === undefined ? undefined : JSON.stringify(reply.json);
}

function headersOf(reply: Reply): OutgoingHttpHeaders {
  const type =
    reply.html !== undefined
      ? { 'Content-Type': 'text/html; charset=utf-8' }
      : reply.json !== undefined || reply.chunks
        ? { 'Content-Type': 'application/json' }
        : {};
  return { ...uncached, ...type, ...reply.headers };
}

/** Sends an answer; with `truncated`, a well-formed HTTP answer whose body ends half-way. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  { headOnly = false, truncated = false } = {},
): Promise<void> {
  const headers = headersOf(reply);
  if (reply.chunks && !headOnly && !truncated) {
    response.writeHead(reply.status, headers);
    try {
      await pipeline(Readable.from(reply.chunks, { highWaterMark: 2 }), response);
    } catch {
      // The client left in mid-body, which is its right.
    }
    return;
  }
  let body = Buffer.from(textOf(reply) ?? '');
  if (truncated) body = body.subarray(0, Math.floor(body.length / 2));
  response.writeHead(reply.status, { ...headers, 'Content-Length': body.length });
  if (headOnly) response.end();
  else response.end(body);
}

/**
 * Cuts a connection without an answer. Chromium sends a request again by itself when a kept-alive
 * connection ends before any header; two lengths that differ are a network error to every client
 * instead, with one request on the wire. `bare` cuts without them, for those who want to see it.
 */
export function cut(response: ServerResponse, bare: boolean): void {
  const { socket } = response;
  if (!socket) return;
  if (bare) socket.destroy();
  else {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', () => socket.destroy());
  }
}
