import { createServer } from 'node:http';
import { waitUntilReady } from './wait-until-ready.js';

let server;
let status = 503;
let url;

beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(status).end());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => server.close());

it('an app is waited for as long as something happens, however long that is', async () => {
  let signs = 0;
  const lastProgress = () => {
    signs += 1;
    if (signs === 4) status = 200;
    return Date.now();
  };
  await waitUntilReady('The CMS', url, { lastProgress, silence: 1 });
  expect(signs).toBeGreaterThanOrEqual(4);
});

it('one that nothing happens in is given up, in one sentence', async () => {
  status = 503;
  const waiting = waitUntilReady('The CMS', url, { lastProgress: () => 0, silence: 1 });
  await expect(waiting).rejects.toThrow(
    'The CMS is not ready, and nothing has happened for 0.001 seconds; its lines above may say why.',
  );
});
