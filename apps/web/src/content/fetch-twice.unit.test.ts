import { jest } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { fetchTwice } from './fetch-twice';

let server: Server | undefined;
let asked = 0;

const address = async (answer: RequestListener) => {
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  const at = server.address();
  return `http://localhost:${typeof at === 'object' ? at?.port : ''}/`;
};
const closes: RequestListener = (request) => request.socket.destroy();

let log: jest.SpiedFunction<typeof console.log>;

beforeEach(() => {
  asked = 0;
  log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  log.mockRestore();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

it('asks once more when the connection is closed under the question, and says so', async () => {
  const at = await address((request, response) =>
    asked === 1 ? closes(request, response) : response.end('here'),
  );
  expect(await (await fetchTwice(at, {})).text()).toBe('here');
  expect(asked).toBe(2);
  expect(log.mock.calls).toEqual([[expect.stringContaining('cms-asked-again')]]);
});

it('asks no third time', async () => {
  await expect(fetchTwice(await address(closes), {})).rejects.toThrow('fetch failed');
  expect(asked).toBe(2);
});

it('asks once where nobody listens, and where the answer is a fault', async () => {
  const at = await address((_, response) => response.writeHead(500).end());
  expect((await fetchTwice(at, {})).status).toBe(500);
  expect(asked).toBe(1);
  await expect(fetchTwice('http://localhost:1/', {})).rejects.toThrow('fetch failed');
  expect(log).not.toHaveBeenCalled();
});
