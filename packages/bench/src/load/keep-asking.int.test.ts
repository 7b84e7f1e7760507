import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keepAsking } from './keep-asking';

let server: Server;
let asked: string[];
let most: number;

beforeEach(async () => {
  asked = [];
  most = 0;
  let atOnce = 0;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    atOnce += 1;
    most = Math.max(most, atOnce);
    setImmediate(() => {
      atOnce -= 1;
      response.writeHead(asked.length % 2 === 0 ? 404 : 200).end('page');
    });
  }).listen(0);
  await once(server, 'listening');
});
afterEach(() => server.close());

it('visitors ask for another address each time, so many at once, until they are stopped', async () => {
  const { port } = server.address() as AddressInfo;
  const asking = keepAsking({ port, visitors: 3, target: (turn) => `/page-${turn}` });
  while (asked.length < 50) await once(server, 'request');
  const statuses = await asking.stop();
  expect([...statuses.keys()].sort()).toEqual([200, 404]);
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(asked.length);
  expect(new Set(asked).size).toBe(asked.length);
  expect(most).toBeLessThanOrEqual(3);
});
