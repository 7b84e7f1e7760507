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

/** Resolves when the request has arrived; `whole` with the status, the connection header, and the text. */
async function sendRequest() {
  const came = new Promise<ServerResponse>((resolve) => (answer = resolve));
  const whole = new Promise<string>((resolve, reject) => {
    get({ port, agent, host: '127.0.0.1' }, (answered) => {
      const { statusCode, headers } = answered;
      void text(answered).then((body) => resolve(`${statusCode} ${headers.connection} ${body}`));
    }).on('error', reject);
  });
  return { response: await came, whole };
}

it('answers received requests, on connections that end with them, and is then done', async () => {
  const { response, whole } = await sendRequest();
  const drained = drain(8_000);
  response.end('whole');
  expect(await whole).toBe('200 close whole');
  await drained;
});

it('does not wait for answered requests, and closes idle connections', async () => {
  const { response, whole } = await sendRequest();
  const idle = once(response.req.socket, 'close');
  response.end('whole');
  expect(await whole).toBe('200 keep-alive whole');
  await drain(8_000);
  await idle;
});

it('does not wait for unanswered requests for longer than allowed', async () => {
  const { whole } = await sendRequest();
  const cut = whole.catch(() => 'cut');
  await drain(20);
  server.closeAllConnections();
  expect(await cut).toBe('cut');
});

it('does not count an incomplete head as a request', async () => {
  const half = connect({ port, host: '127.0.0.1' });
  await once(half, 'connect');
  half.write('GET / HTTP/1.1\r\nHost: a.example\r\n');
  await drain(8_000);
  half.destroy();
});
