import { createServer, type Server } from 'node:http';
import { OpenConnections, type ConnectionLimits } from './open-connections';

/** Milliseconds. */
export interface TimeLimits {
  /** For the head of a request, from the opening of its connection or its first byte. */
  head: number;
  /** For the whole request with its body. */
  request: number;
  /** Without a byte in either direction, while a request is read or answered. */
  silence: number;
  /** The interval at which the first two are checked. */
  check?: number;
}

export interface Limits extends Omit<ConnectionLimits, 'silenceTimeoutMs'> {
  time: TimeLimits;
}

const CHECK_MS = 5_000;
const MINUTE_MS = 60_000;

/** An HTTP server that answers 408 to requests that arrive too slowly, with a limited number of connections. */
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
  const silenceTimeoutMs = request + 2 * check;
  return { server, connections: limitConnections(server, { ...limits, silenceTimeoutMs }, check) };
}

/** Applies the limits to the connections of a server; `onFull` is called at most once a minute. */
function limitConnections(
  server: Server,
  limits: ConnectionLimits,
  sweepEvery: number,
): OpenConnections {
  const connections = new OpenConnections({
    ...limits,
    onFull: onceAMinute(limits.onFull),
  });
  server.on('connection', (socket) => connections.add(socket));
  server.on('request', ({ socket }, response) => connections.begin(socket, response));
  setInterval(() => connections.sweep(), sweepEvery).unref();
  return connections;
}

function onceAMinute(callback: () => void): () => void {
  let until = -Infinity;
  return () => {
    if (performance.now() < until) return;
    until = performance.now() + MINUTE_MS;
    callback();
  };
}
