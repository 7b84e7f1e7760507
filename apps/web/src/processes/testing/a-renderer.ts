import path from 'node:path';
import { responseCache } from '../../cms/response-cache';
import { env } from '../../env';
import { answerRenderings } from '../../renderer/answer-renderings';
import { answerOnSocket } from '../answer-on-socket';
import { buildIn } from '../build-id';
import { listenAt } from '../listen-at';
import { RenderFailed, type RenderPage } from '../rendering';
import { runChild } from '../run-child';

/** The CMS's current answer, unless an earlier one is cached. */
async function read(name: string): Promise<string | undefined> {
  const fetchVersion = async () => {
    const answer = await fetch(`${env.CMS_URL}/version/${name}`);
    return answer.ok ? answer.text() : undefined;
  };
  return responseCache.get(name, [name], fetchVersion).catch(() => undefined);
}

/** A renderer with one kind of page: the version of the document that the address ends with. */
const render: RenderPage = async (route) => {
  const text = await read(route.split('/').at(-1) ?? '');
  if (text === undefined) throw new RenderFailed('CmsUnavailable');
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body: Buffer.from(text), cacheControl: 's-maxage=3600' };
};

await runChild(
  ({ tags, database }) => responseCache.expire(tags, database),
  async ({ socket, applied }) => {
    const server = answerOnSocket(applied, answerRenderings(render));
    await listenAt(server, socket);
    const close = () => Promise.resolve(void server.close());
    return { build: await buildIn(path.resolve(import.meta.dirname, '..')), close };
  },
);
