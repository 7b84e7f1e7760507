import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from '@regionwebb/page-cache';

/** Writes a cached page and its head at once, dated to the second (RFC 9110 §6.6.1). */
export function writeAnswer(socket: Socket, answer: Answer, keepAlive: number): void {
  if (Date.now() >= second.until || second.keepAlive !== keepAlive) second = thisSecond(keepAlive);
  const { headers, body } = answer;
  const whole = body && second.wholes.get(headers);
  if (whole) return void socket.write(whole);
  const head = second.heads.get(headers);
  if (!head) return write(socket, newHead(answer), body);
  if (!body) return void socket.write(head);
  if (second.room < body.length) return write(socket, head, body);
  socket.write(join(headers, head, body));
}

/** Limit for answers stored with head and body in one piece, which costs less to write than two. */
const ROOM = 8 * 1024 * 1024;

/** Cached for a second; a page's headers are the same list for its whole life. */
let second = thisSecond(0);

function thisSecond(keepAlive: number) {
  const now = new Date();
  const lines = [
    `Date: ${now.toUTCString()}`,
    'Connection: keep-alive',
    `Keep-Alive: timeout=${Math.floor(keepAlive / 1_000)}`,
  ];
  return {
    until: now.getTime() + 1_000 - now.getMilliseconds(),
    keepAlive,
    lines,
    heads: new Map<string[], Buffer>(),
    wholes: new Map<string[], Buffer>(),
    room: ROOM,
  };
}

function newHead({ status, headers }: Answer): Buffer {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`];
  for (let at = 0; at < headers.length; at += 2)
    lines.push(`${headers[at] ?? ''}: ${headers[at + 1] ?? ''}`);
  const head = Buffer.from([...lines, ...second.lines, '', ''].join('\r\n'), 'latin1');
  second.heads.set(headers, head);
  return head;
}

/** Only for pages requested twice within the second, so that a crawl of everything copies nothing. */
function join(headers: string[], head: Buffer, body: Buffer): Buffer {
  const whole = Buffer.concat([head, body]);
  second.wholes.set(headers, whole);
  second.room -= body.length;
  return whole;
}

function write(socket: Socket, head: Buffer, body: Buffer | undefined): void {
  socket.cork();
  socket.write(head);
  if (body) socket.write(body);
  socket.uncork();
}
