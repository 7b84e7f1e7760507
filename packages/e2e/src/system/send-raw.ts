import { connect } from 'node:net';

const TIMEOUT_MS = 10_000;

/** Sends bytes that no client would, and gives all that comes back until the server closes; what is not text is kept as latin1. */
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
