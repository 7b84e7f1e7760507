import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listenAt } from '../processes/listen-at';
import { createNextClient } from './request-next';

let server: Server;
let folder: string;
let received: IncomingHttpHeaders = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'next-'));
  server = createServer((request, response) => {
    received = request.headers;
    response.end('here');
  });
  await listenAt(server, path.join(folder, 'next'));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

it('sends a user agent, or Next would stream metadata by script (htmlLimitedBots)', async () => {
  const socket = path.join(folder, 'next');
  const request = createNextClient({ socket, host: 'www.region.example', sequence: () => 7 });
  const answer = await request('/sv');
  expect([answer.status, answer.body.toString()]).toEqual([200, 'here']);
  expect(received).toMatchObject({ host: 'www.region.example', 'user-agent': 'Regionwebb' });
  expect(received['x-sequence']).toBe('7');
});
