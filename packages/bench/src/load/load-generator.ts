import { connect } from 'node:net';
import { z } from 'zod';
import { createLatencies } from './latencies';

const job = z.object({
  port: z.number(),
  /** Complete requests, sent one after the other by each connection. */
  requests: z.array(z.string()).min(1),
  connections: z.number(),
  milliseconds: z.number(),
});

export interface LoadResult {
  answers: number;
  /** Answers other than a 200 with the length of the first one. */
  wrong: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds until the first byte of an answer. */
  firstByteP50: number;
  firstByteP99: number;
}

/**
 * A closed-loop load generator: each connection sends its next request when the answer to the last is complete. It reads
 * from plain sockets, since an HTTP client in JavaScript would be slower than the server that is measured.
 */
const { port, requests, connections, milliseconds } = job.parse(JSON.parse(process.argv[2] ?? ''));
const latencies = createLatencies();
const firstBytes = createLatencies();
let wrong = 0;
let isFinished = false;
let turn = 0;

function connection(): Promise<void> {
  return new Promise((resolve, reject) => {
    let length = 0;
    let received = 0;
    let sent = 0;
    const next = () => {
      if (isFinished) return void socket.destroy();
      received = 0;
      sent = performance.now();
      socket.write(requests[turn++ % requests.length] ?? '');
    };
    const onread = {
      buffer: Buffer.allocUnsafe(256 * 1024),
      callback: (count: number, part: Uint8Array) => {
        const text = received === 0 ? Buffer.from(part.buffer, part.byteOffset, count) : undefined;
        if (text) firstBytes.add(performance.now() - sent);
        if (text && (requests.length > 1 || length === 0)) length = lengthOf(text);
        if (text && text[9] !== 0x32) wrong += 1;
        received += count;
        if (received > length && length > 0) wrong += 1;
        if (length > 0 ? received >= length : endsChunks(part, count)) {
          latencies.add(performance.now() - sent);
          next();
        }
        return true;
      },
    };
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
    socket.once('connect', next).once('error', reject);
    socket.once('close', () => resolve());
  });
}

const endsChunks = (part: Uint8Array, count: number) =>
  part[count - 5] === 0x30 && part[count - 1] === 0x0a;

/** Of head and body; 0 when the body comes in chunks, as nginx sends what it compresses for each request. */
function lengthOf(part: Buffer): number {
  const head = part.indexOf('\r\n\r\n');
  const body = /content-length: (\d+)/i.exec(part.toString('latin1', 0, head))?.[1];
  return body === undefined ? 0 : head + 4 + Number(body);
}

const began = performance.now();
setTimeout(() => (isFinished = true), milliseconds);
await Promise.all(Array.from({ length: connections }, connection));
const seconds = (performance.now() - began) / 1000;
const answers = latencies.count();
const result: LoadResult = {
  answers,
  wrong,
  perSecond: answers / seconds,
  p50: latencies.at(0.5),
  p99: latencies.at(0.99),
  firstByteP50: firstBytes.at(0.5),
  firstByteP99: firstBytes.at(0.99),
};
process.stdout.write(JSON.stringify(result));
