import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, Socket } from 'node:net';
import { createLimitedServer, type Limits } from './create-limited-server';

let server: Server;
let port = 0;
let timesFull = 0;
/** Ends the answers that are held back. */
let release = () => {};

/** Holds the answer to `/held` until released, and answers everything else at once. */
async function start(limits: Partial<Limits> = {}) {
  const released = new Promise<void>((resolve) => (release = resolve));
  const time = { head: 300, request: 600, silence: 60_000, check: 50 };
  const onFull = () => (timesFull += 1);
  timesFull = 0;
  ({ server } = createLimitedServer({ time, inAll: 100, perClient: 100, onFull, ...limits }));
  server.on('request', (request, response) => {
    if (request.url === '/unread') return void response.write(Buffer.alloc(50_000_000));
    if (request.url === '/held') void released.then(() => response.end('held'));
    else request.resume().on('end', () => response.end('here'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address) ({ port } = address);
}
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`;

interface Visitor {
  socket: Socket;
  received: () => string;
  closed: Promise<unknown>;
}

async function visitor(localAddress = '127.0.0.1'): Promise<Visitor> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  const parts: string[] = [];
  socket.on('data', (part) => parts.push(part.toString('latin1'))).on('error', () => undefined);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await once(socket, 'connect');
  return { socket, received: () => parts.join(''), closed };
}

/** A visitor whose request has arrived and waits for its answer. */
async function waiting(localAddress?: string): Promise<Visitor> {
  const one = await visitor(localAddress);
  const arrived = once(server, 'request');
  one.socket.write(get('/held'));
  await arrived;
  return one;
}

const answerTo = async ({ socket, received }: Visitor, request: string) => {
  const before = received().length;
  socket.write(request);
  while (received().length === before) await once(socket, 'data');
  return received().slice(before);
};

describe('a connection is closed', () => {
  it.each([
    ['that sends nothing', ''],
    ['whose head has no end', 'GET / HTTP/1.1\r\nHost: a.example'],
    ['whose first line has no end', 'GET /'],
    ['whose body does not come', `${get('/').slice(0, -2)}Content-Length: 5\r\n\r\n`],
    ['whose body stops', `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab`],
    [
      'whose chunks stop',
      `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab`,
    ],
  ])('%s, with a 408', async (_name, sent) => {
    await start();
    const { socket, received, closed } = await visitor();
    socket.write(sent);
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ['a line of the head', 'GET / HTTP/1.1\r\nHost: a\r\n', 'X-A: b\r\n'],
    ['a byte of the body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n', 'a'],
    ['an empty line', '', '\r\n'],
    ['an empty line after an answer', get('/'), '\r\n'],
  ])('that sends %s every now and then', async (_name, first, drop) => {
    await start();
    const { socket, closed } = await visitor();
    socket.write(first);
    const dripping = setInterval(() => socket.write(drop), 30);
    await closed;
    clearInterval(dripping);
    expect(socket.destroyed).toBe(true);
  });

  it('whose answer the client does not read', async () => {
    await start({ time: { head: 300, request: 600, silence: 200, check: 50 } });
    const accepted = once(server, 'connection');
    const { socket } = await visitor();
    socket.pause().write(get('/unread'));
    const [ours]: unknown[] = await accepted;
    if (!(ours instanceof Socket)) throw new Error('There is no connection.');
    await once(ours, 'close');
    expect(ours.bytesRead).toBe(get('/unread').length);
  });
});

it('a request that takes long to answer is answered', async () => {
  await start();
  const { received, socket } = await waiting();
  const others = await visitor();
  // Closed for its silence, hence later than anything that would have been closed by then.
  await others.closed;
  release();
  await once(socket, 'data');
  expect(received()).toMatch(/held$/);
});

describe('where there is no room for one more connection', () => {
  it('the one idle for longest is closed, of the same client', async () => {
    await start({ perClient: 3 });
    const neighbour = await visitor('127.0.0.2');
    const [first, second, third] = [await visitor(), await visitor(), await visitor()];
    await answerTo(first, get('/'));
    const fourth = await visitor();
    await second.closed;
    for (const open of [neighbour, first, third, fourth])
      expect(await answerTo(open, get('/'))).toMatch(/here$/);
    expect(timesFull).toBe(1);
  });

  it('an idle one is closed before any that is being answered', async () => {
    await start({ perClient: 3 });
    const answered = await waiting();
    const slow = await visitor();
    const silent = await visitor();
    slow.socket.write('POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n');
    await once(server, 'request');
    await visitor();
    await silent.closed;
    await visitor();
    await Promise.race([slow.closed, once(answered.socket, 'close')]);
    release();
    await once(answered.socket, 'data');
    expect(answered.received()).toMatch(/held$/);
  });

  it('the oldest is closed where all are being answered', async () => {
    await start({ perClient: 2 });
    const [first, second] = [await waiting(), await waiting()];
    const third = await visitor();
    await first.closed;
    expect(await answerTo(third, get('/'))).toMatch(/here$/);
    release();
    await once(second.socket, 'data');
    expect(second.received()).toMatch(/held$/);
  });

  it('in total, a new client gets in whoever holds the others', async () => {
    await start({ inAll: 2, perClient: Infinity });
    const [first] = [await visitor('127.0.0.2'), await visitor('127.0.0.3')];
    const third = await visitor('127.0.0.4');
    await first.closed;
    expect(await answerTo(third, get('/'))).toMatch(/here$/);
  });

  it('a flood of connections leaves no more open than allowed', async () => {
    await start({ perClient: 20 });
    const flood = await Promise.all(Array.from({ length: 200 }, () => visitor()));
    const last = await visitor();
    expect(await answerTo(last, get('/'))).toMatch(/here$/);
    const count = await new Promise((resolve) => server.getConnections((_, n) => resolve(n)));
    expect(count).toBeLessThanOrEqual(20);
    expect(timesFull).toBe(1);
    for (const { socket } of flood) socket.destroy();
  });
});
