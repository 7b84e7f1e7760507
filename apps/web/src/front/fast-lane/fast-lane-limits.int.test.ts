import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { createLimitedServer } from '@regionwebb/http-limits';
import { PageCache } from '@regionwebb/page-cache';
import { createFastLane, type FastLane } from './fast-lane';
import { listen } from '../listen';
import { createTalk, get, last, statuses } from '../testing/talk';

const cache = new PageCache({ maxBytes: 1e6 });
let server: Server;
let lane: FastLane;
let port = 0;

beforeAll(async () => {
  await cache.get('/sida', () =>
    Promise.resolve({ status: 200, headers: {}, body: Buffer.from('a') }),
  );
});
afterEach(() => {
  lane.close();
  server.closeAllConnections();
});

/** With time limits that a test can wait for. */
async function start({ perClient = 10, request = 400 } = {}) {
  const time = { head: 200, request, silence: 60_000, check: 50 };
  const limits = { time, perClient, inAll: 10, onFull: () => undefined };
  const limited = createLimitedServer(limits);
  ({ server } = limited);
  server.on('request', (request, response) => request.resume().on('end', () => response.end()));
  lane = createFastLane(server, limited.connections);
  lane.open((target) => cache.fresh(target));
  port = await listen(lane.server, 0, '127.0.0.1');
}

it.each([
  ['half a head', ['GET / HTTP/1.1\r\nHost: x']],
  ['half a head in pieces', ['GET / HTTP/1.1\r\n', 'Host: x\r\n']],
  ['half a body', ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na']],
  ['half a head after a cached page', [get('/sida'), 'GET /sida HTTP/1.1\r\n']],
])('passes an unfinished request on to working time limits: %s', async (_name, parts) => {
  await start();
  expect(statuses(await createTalk(port)(...parts)).at(-1)).toBe('408');
});

it('has room for one more where a client has its maximum of connections', async () => {
  await start({ perClient: 3, request: 60_000 });
  const silent = [connect({ port }), connect({ port }), connect({ port })];
  const closed = silent.map((socket) => once(socket, 'close'));
  await Promise.all(silent.map((socket) => once(socket, 'connect')));
  expect(statuses(await createTalk(port)(get('/sida'), last('/borta')))).toEqual(['200', '200']);
  await closed[0];
  expect(silent.slice(1).map(({ destroyed }) => destroyed)).toEqual([false, false]);
  for (const socket of silent) socket.destroy();
  await Promise.all(closed);
});
