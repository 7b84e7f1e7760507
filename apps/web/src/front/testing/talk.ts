import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type Part = string | (() => Promise<void>);

export const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: region.example', ...headers, '', ''].join('\r\n');
export const last = (path: string) => get(path, 'Connection: close');

export const statuses = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => code);

/** Everything received until the server closes; each part is sent, or called, when the last is answered. */
export const createTalk =
  (port: number) =>
  async (...parts: Part[]): Promise<string> => {
    const socket = connect({ port, host: '127.0.0.1' });
    const received: Buffer[] = [];
    socket.on('data', (part: Buffer) => received.push(part));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    for (const part of parts) {
      const answered = once(socket, 'data');
      if (typeof part === 'string') socket.write(part, 'latin1');
      else await part();
      // An incomplete request, or none, is not answered.
      await Promise.race([answered.catch(() => undefined), sleep(500)]);
      await sleep(30);
    }
    await closed;
    return Buffer.concat(received).toString('latin1');
  };
