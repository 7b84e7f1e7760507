import type { Server } from 'node:http';
import { OpenConnections, type ConnectionLimits } from './open-connections';

const MINUTE = 60_000;

/** Holds the limits for the connections of a server; `onFull` is called once a minute at most. */
export function limitConnections(
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

function onceAMinute(tell: () => void): () => void {
  let until = -Infinity;
  return () => {
    if (performance.now() < until) return;
    until = performance.now() + MINUTE;
    tell();
  };
}
