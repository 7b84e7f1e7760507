import { createServer, type Server } from 'node:http';
import { limitConnections } from './limit-connections';
import type { ConnectionLimits, OpenConnections } from './open-connections';

/** Milliseconds. */
export interface TimeLimits {
  /** For the head of a request, from when its connection was opened or its first byte came. */
  head: number;
  /** For the whole of it, body and all. */
  request: number;
  /** Without a byte in either direction, while a request is read or answered. */
  silence: number;
  /** How often the first two are looked after. */
  check?: number;
}

export interface Limits extends Omit<ConnectionLimits, 'longestSilence'> {
  time: TimeLimits;
}

const CHECK_MS = 5_000;

/** An HTTP server that answers 408 to who sends a request too slowly, and has no more connections than it can bear. */
export function createLimitedServer({ time, ...limits }: Limits): {
  server: Server;
  connections: OpenConnections;
} {
  const { head, request, silence, check = CHECK_MS } = time;
  const server = createServer({
    headersTimeout: head,
    requestTimeout: request,
    connectionsCheckingInterval: check,
  });
  server.timeout = silence;
  const longestSilence = request + 2 * check;
  return { server, connections: limitConnections(server, { ...limits, longestSilence }, check) };
}
