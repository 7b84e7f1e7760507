import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestUntilStopped } from './background-load';

let server: Server;
let targets: string[];
let most: number;

beforeEach(async () => {
  targets = [];
  most = 0;
  let atOnce = 0;
  server = createServer((request, response) => {
    targets.push(request.url ?? '');
    atOnce += 1;
    most = Math.max(most, atOnce);
    setImmediate(() => {
      atOnce -= 1;
      response.writeHead(targets.length % 2 === 0 ? 404 : 200).end('page');
    });
  }).listen(0);
  await once(server, 'listening');
});
afterEach(() => server.close());

it('each visitor requests one new address after the other until stopped', async () => {
  const { port } = server.address() as AddressInfo;
  const load = requestUntilStopped({ port, visitors: 3, target: (turn) => `/page-${turn}` });
  while (targets.length < 50) await once(server, 'request');
  const statuses = await load.stop();
  expect([...statuses.keys()].sort()).toEqual([200, 404]);
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(targets.length);
  expect(new Set(targets).size).toBe(targets.length);
  expect(most).toBeLessThanOrEqual(3);
});
