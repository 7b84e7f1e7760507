import { answerOnSocket } from '../answer-on-socket';
import { listenAt } from '../listen-at';
import { runChild } from '../run-child';

const tags: string[] = [];

const rubbish = [1, null, 'ready', { type: 'ready' }, { type: 'applied', sequence: -1 }];
const say = (message: unknown) => process.send?.(message);

/**
 * A child that answers with its process id and the tags that it was told of; `/hang` stops its event loop, `/rubbish`
 * has it say what the front does not know, and `/flood` say so without end.
 */
await runChild(
  (change) => tags.push(...change.tags),
  async ({ socket, applied, database }) => {
    const server = answerOnSocket(applied, (request, response) => {
      while (request.url === '/hang');
      if (request.url === '/rubbish') rubbish.forEach(say);
      if (request.url === '/flood') setInterval(() => new Array(100).fill('x').forEach(say), 1);
      response.end(JSON.stringify({ pid: process.pid, tags, database }));
      return Promise.resolve();
    });
    await listenAt(server, socket);
    const close = () => Promise.resolve(void server.close());
    return { build: 'tested', close };
  },
);
