import type { Server as HttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import type { OpenConnections } from '@regionwebb/http-limits';
import { answer, type StoredPage } from '@regionwebb/page-cache';
import { readIntoOneBuffer } from './read-into-one-buffer';
import { readPlainGet, type PlainGet } from './read-plain-get';
import { writeAnswer } from './write-answer';

type Find = (target: string) => StoredPage | undefined;

export interface FastLane {
  /** Listens in place of the HTTP server. */
  server: Server;
  /** From here on cached pages are answered; `find` returns those that may be sent as they are. */
  open: (find: Find, onView?: (target: string, page: StoredPage) => void) => void;
  close: () => void;
}

/** The HTTP server reads every connection, as where the fast lane is switched off. */
export const withoutFastLane = (http: HttpServer): FastLane => ({
  server: http,
  open: () => undefined,
  close: () => http.close(),
});

/**
 * Node's HTTP server costs twice what a cached page does. So a connection begins here, where a complete, plain GET for a
 * cached page is answered on the socket. At the first request of another kind the HTTP server takes over the connection,
 * with the bytes received, and keeps it under its time limits.
 */
export function createFastLane(http: HttpServer, connections?: OpenConnections): FastLane {
  const waiting = new Set<Socket>();
  let find: Find = () => undefined;
  let noteView: (target: string, page: StoredPage) => void = () => undefined;
  // Half-open as the HTTP server's connections are, since any of them may become one.
  const options = { noDelay: true, allowHalfOpen: true, pauseOnConnect: true };
  const server = createServer(options, (accepted) => {
    const read = createReader();
    const end = () => socket.destroy();
    const leave = () => waiting.delete(socket);
    const { socket, stop } = readIntoOneBuffer(accepted, (part) => {
      const request = socket.writableLength === 0 ? read(part) : undefined;
      const page = request && find(request.target);
      if (page) {
        connections?.begin(socket);
        writeAnswer(socket, answer(page, request), http.keepAliveTimeout);
        if (request.isView) noteView(request.target, page);
        return;
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

  // Only then does an HTTP server enforce its time-outs, and it never listens.
  server.once('listening', () => http.emit('listening'));

  return {
    server,
    open: (finder, onView) => {
      find = finder;
      noteView = onView ?? noteView;
    },
    close: () => {
      server.close();
      // Bytes that have arrived already are read first.
      setImmediate(() => {
        for (const socket of waiting) socket.destroy();
      });
    },
  };
}

/** A connection often repeats a request; identical bytes need no parsing. */
function createReader(): (part: Buffer) => PlainGet | undefined {
  let last: { part: Buffer; request: PlainGet } | undefined;
  return (part) => {
    if (last?.part.equals(part)) return last.request;
    const request = readPlainGet(part);
    last = request && { part: Buffer.from(part), request };
    return request;
  };
}

/** As Node does: a request that is on its way when the promised time is over is still answered. */
const GRACE_MS = 1_000;
