import { createServer } from 'node:http';
import { checkPorts } from './start.js';

it.each(['::', '127.0.0.1'])(
  'a port taken on %s is named, with the setting to change',
  async (host) => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, host, resolve));
    const { port } = other.address();
    const free = await freePort();
    await expect(checkPorts({ WEB_PORT: String(free), CMS_PORT: String(port) })).rejects.toThrow(
      `Port ${port} is taken by another program; set CMS_PORT to a free port, for example CMS_PORT=${port + 100}.`,
    );
    await new Promise((resolve) => other.close(resolve));
  },
);

it('checking a free port leaves it free', async () => {
  const [web, cms] = [await freePort(), await freePort()];
  await checkPorts({ WEB_PORT: String(web), CMS_PORT: String(cms) });
  await checkPorts({ WEB_PORT: String(web), CMS_PORT: String(cms) });
});

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
