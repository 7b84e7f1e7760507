import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createAsk } from './internal-request';

let server: Server;
let port = 0;
let received: IncomingHttpHeaders = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    received = request.headers;
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address) ({ port } = address);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('asks under a name, or Next would stream metadata by script (htmlLimitedBots)', async () => {
  const answer = await createAsk({ port, key: 'secret', host: 'www.region.example' })('/sv');
  expect([answer.status, answer.body.toString()]).toEqual([200, 'here']);
  expect(received).toMatchObject({ host: 'www.region.example', 'user-agent': 'Regionwebb' });
});
