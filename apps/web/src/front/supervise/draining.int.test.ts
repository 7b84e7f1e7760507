import { once } from 'node:events';
import { Agent, createServer, get, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { followRequests } from './draining';
import { listen } from '../listen';

let server: Server;
let port: number;
let drain: (longest: number) => Promise<void>;
let answer: (response: ServerResponse) => void;
const agent = new Agent({ keepAlive: true });

beforeEach(async () => {
  server = createServer();
  ({ drain } = followRequests(server));
  server.on('request', (_, response: ServerResponse) => answer(response));
  port = await listen(server, 0, '127.0.0.1');
});
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
});

/** Resolves when the request has come; `whole` with the status, the connection that is promised, and the text. */
async function ask() {
  const came = new Promise<ServerResponse>((resolve) => (answer = resolve));
  const whole = new Promise<string>((resolve, reject) => {
    get({ port, agent, host: '127.0.0.1' }, (answered) => {
      const { statusCode, headers } = answered;
      void text(answered).then((body) => resolve(`${statusCode} ${headers.connection} ${body}`));
    }).on('error', reject);
  });
  return { response: await came, whole };
}

it('answers what had come, on connections that end with it, and is then done', async () => {
  const { response, whole } = await ask();
  const drained = drain(8_000);
  response.end('whole');
  expect(await whole).toBe('200 close whole');
  await drained;
});

it('waits for none that had been answered, and closes what only waits for the next', async () => {
  const { response, whole } = await ask();
  const idle = once(response.req.socket, 'close');
  response.end('whole');
  expect(await whole).toBe('200 keep-alive whole');
  await drain(8_000);
  await idle;
});

it('does not wait for what is never answered for longer than it should', async () => {
  const { whole } = await ask();
  const cut = whole.catch(() => 'cut');
  await drain(20);
  server.closeAllConnections();
  expect(await cut).toBe('cut');
});

it('does not count a head that is not whole as a request', async () => {
  const half = connect({ port, host: '127.0.0.1' });
  await once(half, 'connect');
  half.write('GET / HTTP/1.1\r\nHost: a.example\r\n');
  await drain(8_000);
  half.destroy();
});
