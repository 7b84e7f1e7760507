import type { Server as HttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import type { OpenConnections } from '@regionwebb/http-limits';
import { answer, type StoredPage } from '@regionwebb/page-cache';
import { readIntoOneBuffer } from './read-into-one-buffer';
import { readPlainGet, type PlainGet } from './read-plain-get';
import { writeAnswer } from './write-answer';

export interface FastLane {
  /** What listens in place of the HTTP server. */
  server: Server;
  /** From here on kept pages are answered; `find` gives those that may be sent as they are. */
  open: (find: (target: string) => StoredPage | undefined) => void;
  close: () => void;
}

/** Every connection is the HTTP server's own, as where the fast lane is switched off. */
export const withoutFastLane = (http: HttpServer): FastLane => ({
  server: http,
  open: () => undefined,
  close: () => http.close(),
});

/**
 * Node's HTTP server costs twice what a kept page does. So a connection begins here, where a whole, plain GET
 * for a kept page is answered from the socket; at the first request that is anything else, the connection goes
 * to the HTTP server with what it has sent, and stays there, under that server's time limits.
 */
export function createFastLane(http: HttpServer, connections?: OpenConnections): FastLane {
  const waiting = new Set<Socket>();
  let find: (target: string) => StoredPage | undefined = () => undefined;
  // Half-open as the HTTP server's own connections are, since any of them may become one.
  const options = { noDelay: true, allowHalfOpen: true, pauseOnConnect: true };
  const server = createServer(options, (accepted) => {
    const read = createReader();
    const end = () => socket.destroy();
    const leave = () => waiting.delete(socket);
    const { socket, stop } = readIntoOneBuffer(accepted, (part) => {
      const page = socket.writableLength === 0 ? pageFor(read(part)) : undefined;
      if (page) {
        connections?.begin(socket);
        return writeAnswer(socket, page, http.keepAliveTimeout);
      }
      leave();
      stop();
      socket.off('end', end).off('error', end).off('timeout', end).off('close', leave);
      socket.setTimeout(0).pause().unshift(Buffer.from(part));
      http.emit('connection', socket);
      socket.resume();
    });
    waiting.add(socket);
    connections?.add(socket);
    socket.on('end', end).on('error', end).on('close', leave);
    socket.setTimeout(http.keepAliveTimeout + GRACE_MS, end);
  });

  // Only then does an HTTP server look at how long its requests take, and it never listens itself.
  server.once('listening', () => http.emit('listening'));

  const pageFor = (asked: PlainGet | undefined) => {
    const page = asked && find(asked.target);
    return page && answer(page, asked);
  };

  return {
    server,
    open: (finder) => (find = finder),
    close: () => {
      server.close();
      // What has come already is read first.
      setImmediate(() => {
        for (const socket of waiting) socket.destroy();
      });
    },
  };
}

/** A connection often asks for the same once more; then the same bytes, and only those, mean the same. */
function createReader(): (part: Buffer) => PlainGet | undefined {
  let last: { part: Buffer; asked: PlainGet } | undefined;
  return (part) => {
    if (last?.part.equals(part)) return last.asked;
    const asked = readPlainGet(part);
    last = asked && { part: Buffer.from(part), asked };
    return asked;
  };
}

/** As Node does: a request that is on its way when the promised time is over is still answered. */
const GRACE_MS = 1_000;
