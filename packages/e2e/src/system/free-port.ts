import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ephemeral ports of Linux, macOS and Windows, which outgoing connections use. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

let next = randomInt(LOWEST, HIGHEST);

/**
 * A port that nothing listens on now. Never the same twice, and no ephemeral port, which another program could get before
 * the one under test listens on it.
 */
export async function freePort(): Promise<number> {
  const port = next;
  next = port + 1 < HIGHEST ? port + 1 : LOWEST;
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
