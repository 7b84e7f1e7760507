import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TimedOut } from '@regionwebb/page-cache';
import { answerOnSocket } from './answer-on-socket';
import { requestOnSocket, NotAnswered } from './request-on-socket';
import { listenAt } from './listen-at';
import { SEQUENCE_HEADER } from './messages';
import { Sequence } from './sequence';

let folder: string;
let socket: string;
let server: Server;
let applied: Sequence;
let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'socket-'));
  socket = path.join(folder, 'child');
  applied = new Sequence(0);
  answer = (request, response) => Promise.resolve(void response.end(`at ${request.url}`));
  server = answerOnSocket(applied, (...exchange) => answer(...exchange));
  await listenAt(server, socket);
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const send = (headers: Record<string, string> = {}, timeout = 8_000) =>
  requestOnSocket({ socket, path: '/sv', headers, timeout });
const behind = { [SEQUENCE_HEADER]: '1' };

it('is answered by the process at the socket', async () => {
  const { status, body } = await send();
  expect([status, body.toString()]).toEqual([200, 'at /sv']);
});

it('is held until the change that it requires has been applied', async () => {
  const held = send(behind);
  applied.apply(1);
  expect((await held).body.toString()).toBe('at /sv');
});

it('rejects as behind when the process has not received the change within a second', async () => {
  await expect(send(behind)).rejects.toMatchObject({ reason: 'Behind', isGone: false });
});

it.each([
  ['by the name of an error', new RangeError('secret'), 'RangeError'],
  [
    'by the reason that it gives',
    Object.assign(new Error(), { reason: 'CmsUnavailable' }),
    'CmsUnavailable',
  ],
  [
    'with characters that a header cannot hold',
    Object.assign(new Error(), { reason: 'å\r\nx: y' }),
    'å\r\nx: y',
  ],
])('rejects with the reason %s', async (_, error, reason) => {
  answer = () => Promise.reject(error);
  await expect(send()).rejects.toMatchObject({ reason, isGone: false });
});

it('times out, though the process holds it for ever', async () => {
  answer = () => new Promise(() => undefined);
  await expect(send({}, 50)).rejects.toBeInstanceOf(TimedOut);
});

it('rejects with a reason that is not encoded as it was sent', async () => {
  answer = (_, response) => Promise.resolve(void response.setHeader('x-failure', '%').end());
  await expect(send()).rejects.toMatchObject({ reason: '%' });
});

it('times out, though half an answer has come', async () => {
  answer = (_, response) => Promise.resolve(void response.write('half'));
  await expect(send({}, 50)).rejects.toBeInstanceOf(TimedOut);
});

it.each([
  ['ends before it answers', (response: ServerResponse) => void response.destroy()],
  [
    'ends in the middle',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    },
  ],
])('reports that a process is gone which %s', async (_, end) => {
  answer = (_request, response) => Promise.resolve(end(response));
  await expect(send()).rejects.toMatchObject({ name: 'NotAnswered', isGone: true });
});

it('reports that a process is gone where none listens', async () => {
  server.close();
  await expect(send()).rejects.toBeInstanceOf(NotAnswered);
});

it('finds the next process at the same socket, though the last one was killed and left it', async () => {
  const next = answerOnSocket(applied, (_, response) => Promise.resolve(void response.end('next')));
  await listenAt(next, socket);
  expect((await send()).body.toString()).toBe('next');
  next.close();
});
