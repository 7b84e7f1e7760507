import { AsyncLocalStorage, createHook } from 'node:async_hooks';
import { createServer } from 'node:http';
import { fetchOutsideRequests } from './fetch-outside-requests';
import { listen } from '../front/listen';

it('opens no connection in the context of the request that causes it, which keeps its context', async () => {
  const server = createServer((_request, response) => response.end('nyheter'));
  const port = await listen(server, 0, '127.0.0.1');
  const usual = globalThis.fetch;
  fetchOutsideRequests();
  const requests = new AsyncLocalStorage<string>();
  const owners: (string | undefined)[] = [];
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'TCPWRAP') owners.push(requests.getStore());
    },
  }).enable();

  const results = await requests.run('of one visitor', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    return [await answer.text(), requests.getStore()];
  });
  hook.disable();
  globalThis.fetch = usual;
  globalThis.regionwebbFetch = undefined;
  server.close();
  server.closeAllConnections();

  expect(results).toEqual(['nyheter', 'of one visitor']);
  // One end that the client opened, one that the server took.
  expect(owners).toEqual([undefined, undefined]);
});
