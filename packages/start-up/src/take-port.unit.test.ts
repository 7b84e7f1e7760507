import { createServer, type AddressInfo, type Server } from 'node:net';
import { takePort } from './take-port';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function take(port: number, host: string): Promise<AddressInfo> {
  const server = createServer();
  servers.push(server);
  await takePort(server, { app: 'The app', setting: 'APP_PORT', port, host });
  return server.address() as AddressInfo;
}

it('listens on the address that it is given and no other', async () => {
  expect(await take(0, '127.0.0.1')).toMatchObject({ address: '127.0.0.1' });
  expect(await take(0, '0.0.0.0')).toMatchObject({ address: '0.0.0.0' });
});

it('reports in one sentence that the port is taken', async () => {
  const { port } = await take(0, '127.0.0.1');
  await expect(take(port, '127.0.0.1')).rejects.toThrow(
    `The app cannot start: port ${port} is taken; stop what uses it, or set APP_PORT.`,
  );
});

it.each(['192.0.2.1', '2001:db8::1'])(
  'says in one sentence that the machine has no address %s',
  async (host) => {
    await expect(take(0, host)).rejects.toThrow(/^The app cannot start: [^\n]*HOST[^\n]*\.$/);
  },
);

it.each(['http://127.0.0.1', 'no such host.invalid'])(
  'says in one sentence that %j is no address',
  async (host) => {
    await expect(take(0, host)).rejects.toThrow(/^The app cannot start: [^\n]*HOST[^\n]*\.$/);
  },
);
