import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { listen } from '../listen';
import { readIntoOneBuffer } from './read-into-one-buffer';

let server: Server;
let port: number;

/** A server that accepts as the fast lane does, and reads each connection in the given way. */
async function serve(onConnection: (accepted: Socket) => void): Promise<void> {
  server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, onConnection);
  port = await listen(server, 0, '127.0.0.1');
}
afterEach(async () => {
  server.close();
  await once(server, 'close');
});

/** Echoes what it receives. */
const echo = (accepted: Socket) => {
  const { socket } = readIntoOneBuffer(accepted, (part) => {
    socket.write(Buffer.from(part));
  });
  socket.on('end', () => socket.end());
};

/** Everything received for some parts, each sent after the answer to the one before. */
async function echoOf(...parts: string[]): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  const back = text(socket);
  for (const part of parts) {
    socket.write(part);
    await once(socket, 'data');
  }
  socket.end();
  return back;
}

/** A socket of a Node without the property `_handle`. */
const withoutHandle = (accepted: Socket): Socket =>
  new Proxy(accepted, {
    get: (target, name) => {
      const value: unknown = name === '_handle' ? undefined : Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

it('gives each connection what was sent on it, and no other', async () => {
  await serve(echo);
  const all = Array.from({ length: 40 }, (_, at) => [`${at}:`.repeat(at + 1), `${at}.`]);
  const back = await Promise.all(all.map((parts) => echoOf(...parts)));
  expect(back).toEqual(all.map((parts) => parts.join('')));
});

it('counts a connection for as long as it lasts, so that the server can end', async () => {
  await serve(echo);
  expect(await echoOf('hej')).toBe('hej');
  const count = () =>
    new Promise((resolve) => server.getConnections((_, connections) => resolve(connections)));
  while ((await count()) !== 0) await new Promise(setImmediate);
});

it.each([
  ['this Node', (accepted: Socket) => accepted],
  ['a Node without the property', withoutHandle],
])(
  'leaves the rest of a connection to its next reader, when that is ready, on %s',
  async (_, as) => {
    const long = 'lång'.repeat(500_000);
    const read: string[] = [];
    await serve((accepted) => {
      const { socket, stop } = readIntoOneBuffer(as(accepted), (part) => {
        read.push(part.toString());
        stop();
        socket.pause().write('mer');
        let rest = '';
        socket.setEncoding('utf8').on('data', (more) => (rest += more));
        setTimeout(() => socket.resume(), 50);
        socket.on('end', () => socket.end(String(rest === long)));
      });
    });
    const visitor = connect({ port, host: '127.0.0.1' });
    visitor.write('början');
    await once(visitor, 'data');
    visitor.end(long);
    expect(await text(visitor)).toBe('true');
    expect(read).toEqual(['början']);
  },
);
