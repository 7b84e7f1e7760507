import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what Linux, macOS and Windows give to whoever asks for any port, as each outgoing connection does. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

let next = randomInt(LOWEST, HIGHEST);

/**
 * A port that nothing listens on just now. Never the same twice, and none that the operating system hands out
 * meanwhile: a CMS on the port that a site was to have would answer in its place.
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
