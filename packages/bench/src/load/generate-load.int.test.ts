import { createServer, type Server } from 'node:http';
import { generateLoad } from './generate-load';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function serve(answer: (turn: number) => { status: number; body: string }): Promise<number> {
  let turn = 0;
  server = createServer((_request, response) => {
    const { status, body } = answer((turn += 1));
    response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const load = { paths: ['/a'], connections: 3, milliseconds: 200 };

it('counts complete answers, and the time to their first byte and their last', async () => {
  let requests = 0;
  const port = await serve((turn) => {
    requests = turn;
    return { status: 200, body: 'x'.repeat(300_000) };
  });
  const { answers, wrong, p99, firstByteP99 } = await generateLoad({ port, ...load });
  expect(answers).toBeGreaterThan(0);
  expect(requests - answers).toBeLessThanOrEqual(3);
  expect(wrong).toBe(0);
  expect(firstByteP99).toBeLessThanOrEqual(p99);
});

it('counts answers that are errors', async () => {
  const port = await serve((turn) => ({ status: turn % 2 ? 200 : 503, body: 'x' }));
  const { answers, wrong } = await generateLoad({ port, ...load });
  expect(wrong).toBeGreaterThan(answers / 4);
});
