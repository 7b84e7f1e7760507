import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from '@regionwebb/page-cache';

/** Writes a kept page and its head in one go, dated to the second (RFC 9110 §6.6.1). */
export function writeAnswer(socket: Socket, answer: Answer, keepAlive: number): void {
  const now = Date.now();
  if (now >= tail.until || tail.keepAlive !== keepAlive) tail = tailAt(now, keepAlive);
  const head = headOf(answer);
  if (!answer.body) return void socket.write(head);
  socket.cork();
  socket.write(head);
  socket.write(answer.body);
  socket.uncork();
}

type Tail = ReturnType<typeof tailAt>;

/** Made once a second for each page that is asked for; a page's headers are the same list for its whole life. */
const heads = new WeakMap<string[], { tail: Tail; bytes: Buffer }>();

function headOf({ status, headers }: Answer): Buffer {
  const known = heads.get(headers);
  if (known?.tail === tail) return known.bytes;
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`];
  for (let at = 0; at < headers.length; at += 2)
    lines.push(`${headers[at] ?? ''}: ${headers[at + 1] ?? ''}`);
  const bytes = Buffer.from([...lines, ...tail.lines, '', ''].join('\r\n'), 'latin1');
  heads.set(headers, { tail, bytes });
  return bytes;
}

let tail = tailAt(0, 0);

function tailAt(now: number, keepAlive: number) {
  const second = now - (now % 1_000);
  const lines = [
    `Date: ${new Date(second).toUTCString()}`,
    'Connection: keep-alive',
    `Keep-Alive: timeout=${Math.floor(keepAlive / 1_000)}`,
  ];
  return { until: second + 1_000, keepAlive, lines };
}
