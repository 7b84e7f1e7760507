import { connect } from 'node:net';
import type { System } from './start-system';

export interface Visit {
  status: number;
  text: string;
  location: string | null;
  headers: Headers;
}

/** Requests an address of the site without a browser; redirects are not followed. */
export async function visit(system: System, path: string): Promise<Visit> {
  const response = await fetch(new URL(path, system.web.url), { redirect: 'manual' });
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
    headers: response.headers,
  };
}

const TIMEOUT_MS = 10_000;

/** Sends bytes, such as a malformed request, and resolves to all that is received until the server closes, as latin1. */
export function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: TIMEOUT_MS });
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('timeout', () => socket.destroy(new Error('There was no answer.')));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
    socket.write(bytes, 'latin1');
  });
}
