import { createServer } from 'node:net';
import { freePort } from './free-port';

const listening = (port: number) => {
  const server = createServer();
  return new Promise<typeof server>((resolve) => server.listen(port, () => resolve(server)));
};

describe('a free port', () => {
  it('is returned once only, though nothing listens on it yet', async () => {
    const ports = [await freePort(), await freePort(), await freePort()];
    expect(new Set(ports).size).toBe(3);
  });

  it('is not an ephemeral port', async () => {
    expect(await freePort()).toBeLessThan(32_768);
  });

  it('is not one that something listens on', async () => {
    const after = (await freePort()) + 1;
    const server = await listening(after);
    expect(await freePort()).not.toBe(after);
    await new Promise((resolve) => server.close(resolve));
  });
});
