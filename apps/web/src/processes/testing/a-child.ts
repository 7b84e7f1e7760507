import { answerOnSocket } from '../answer-on-socket';
import { listenAt } from '../listen-at';
import { runChild } from '../run-child';

const tags: string[] = [];

/** A child that answers with its process id and the tags that it was told of; `/hang` stops its event loop. */
await runChild(
  (change) => tags.push(...change.tags),
  async ({ socket, applied, database }) => {
    const server = answerOnSocket(applied, (request, response) => {
      while (request.url === '/hang');
      response.end(JSON.stringify({ pid: process.pid, tags, database }));
      return Promise.resolve();
    });
    await listenAt(server, socket);
    const close = () => Promise.resolve(void server.close());
    return { build: 'tested', close };
  },
);
