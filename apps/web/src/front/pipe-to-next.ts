import { request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

const OF_NEXT = /^\/(_next|__nextjs)/;

/** Requests of Next's development client: scripts, pages as data, and the websocket for reloads. */
export const isOfNextClient = ({ url = '', headers }: IncomingMessage): boolean =>
  OF_NEXT.test(url) || headers.rsc !== undefined;

/** Passes on a request to Next, and its answer, unchanged. */
export function pipeToNext(
  socketPath: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { url: path, method, headers } = request;
  const outgoing = send({ socketPath, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  request.pipe(outgoing);
}

/** Passes on the connections that Next's development client upgrades to websockets. */
export function pipeUpgrades(server: Server, socketPath: () => string): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!isOfNextClient(request)) return socket.destroy();
    const next = connect(socketPath());
    const end = () => {
      next.destroy();
      socket.destroy();
    };
    const { method, url, rawHeaders } = request;
    const lines = [`${method} ${url} HTTP/1.1`];
    for (let at = 0; at < rawHeaders.length; at += 2)
      lines.push(`${rawHeaders[at] ?? ''}: ${rawHeaders[at + 1] ?? ''}`);
    next.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
    next.write(head);
    next.on('error', end).on('close', end).pipe(socket);
    socket.on('error', end).on('close', end).pipe(next);
  });
}
