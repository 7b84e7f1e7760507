import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { clientOf } from './client-address';

export interface ConnectionLimits {
  inAll: number;
  /** Of one client, as `clientOf` counts them; `Infinity` where a proxy opens the connections of all visitors. */
  perClient: number;
  /** How long a connection may be open without a whole request, in milliseconds: longer than any request may take. */
  silenceTimeoutMs: number;
  /** Called when a connection is closed to make room for another. */
  onFull: () => void;
}

interface Connection {
  socket: Socket;
  client: string;
  /** When it was opened, or its latest request began; milliseconds by `performance.now()`. */
  began: number;
  answer?: ServerResponse;
}

/**
 * The open connections of a server, within its limits. Where there is no room for one more, the one idle for longest is
 * closed, and one that is being answered only when no other is left: a client that opens connections without requests
 * loses those first. `sweep` closes connections that have sent no complete request for too long.
 */
export class OpenConnections {
  private readonly open = new Map<Socket, Connection>();
  private readonly byClient = new Map<string, Set<Connection>>();

  constructor(private readonly limits: ConnectionLimits) {}

  get size(): number {
    return this.open.size;
  }

  /** Counts a connection until it closes; once, however often it is added. */
  add(socket: Socket): void {
    if (this.open.has(socket) || socket.destroyed) return;
    const client = clientOf(socket.remoteAddress);
    const siblings = this.byClient.get(client) ?? new Set();
    if (siblings.size >= this.limits.perClient) this.makeRoom(siblings);
    else if (this.open.size >= this.limits.inAll) this.makeRoom(this.open.values());
    const connection = { socket, client, began: performance.now() };
    this.open.set(socket, connection);
    this.byClient.set(client, siblings.add(connection));
    socket.once('close', () => this.remove(connection));
  }

  /** Notes that a request has begun; `answer` where an HTTP server answers it. */
  begin(socket: Socket, answer?: ServerResponse): void {
    const connection = this.open.get(socket);
    if (connection) Object.assign(connection, { began: performance.now(), answer });
  }

  /** Closes connections that are idle for too long, such as one kept open by empty lines. */
  sweep(): void {
    const before = performance.now() - this.limits.silenceTimeoutMs;
    for (const connection of this.open.values())
      if (connection.began < before && !isBeingAnswered(connection)) this.close(connection);
  }

  private makeRoom(connections: Iterable<Connection>): void {
    let first: Connection | undefined;
    for (const connection of connections)
      if (!first || rank(connection) < rank(first)) first = connection;
    if (first) this.close(first);
    this.limits.onFull();
  }

  private close(connection: Connection): void {
    this.remove(connection);
    connection.socket.destroy();
  }

  private remove(connection: Connection): void {
    const siblings = this.byClient.get(connection.client);
    siblings?.delete(connection);
    if (siblings?.size === 0) this.byClient.delete(connection.client);
    this.open.delete(connection.socket);
  }
}

/** Whether a whole request has been received: an incomplete one may never be finished. */
const isBeingAnswered = ({ answer }: Connection) =>
  answer !== undefined && answer.req.complete && !answer.writableFinished;

const rank = (connection: Connection) =>
  connection.began + (isBeingAnswered(connection) ? Number.MAX_SAFE_INTEGER / 2 : 0);
