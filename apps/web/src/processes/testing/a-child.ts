import { answerOnSocket } from '../answer-on-socket';
import { listenAt } from '../listen-at';
import { runChild } from '../run-child';

const tags: string[] = [];

const rubbish = [1, null, 'ready', { type: 'ready' }, { type: 'applied', sequence: -1 }];
const send = (message: unknown) => process.send?.(message);

/**
 * A child that answers with its process id and the tags that it has received; `/hang` stops its event loop, `/rubbish`
 * sends the front unknown messages, and `/flood` does so without end.
 */
await runChild(
  (change) => tags.push(...change.tags),
  async ({ socket, applied, database }) => {
    const server = answerOnSocket(applied, (request, response) => {
      while (request.url === '/hang');
      if (request.url === '/rubbish') rubbish.forEach(send);
      if (request.url === '/flood') setInterval(() => new Array(100).fill('x').forEach(send), 1);
      response.end(JSON.stringify({ pid: process.pid, tags, database }));
      return Promise.resolve();
    });
    await listenAt(server, socket);
    const close = () => Promise.resolve(void server.close());
    return { build: 'tested', close };
  },
);
