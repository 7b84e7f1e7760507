import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { PageCache, PageStore } from '@regionwebb/page-cache';
import { createCommentReceiver } from '../comments/receive-comment';
import { env } from '../env';
import { createFeed } from './change-feed';
import { ChangeFollower } from './follow-changes';
import { createHandler } from './handle-request';
import { createHealth } from './health';
import { holdRequests } from './hold-requests';
import { createAsk } from './internal-request';
import { startInternalServer } from './internal-server';
import { listen } from './listen';
import { log } from './log';
import { nextData } from './next-data';
import { publicFiles } from './public-files';
import { createRenderer } from './render-page';
import { securityHeaders } from './security-headers';
import { createMedia } from './serve-media';
import type { Site } from './site';
import { stopOnSignal } from './stop-on-signal';

const MEMORY = 128 * 1024 * 1024;
const DISK = 512 * 1024 * 1024;
const PATIENCE_MS = 5_000;

const app = path.resolve(import.meta.dirname, '..');

/** Starts the front server and Next behind it; resolves when visitors are answered. */
export async function startSite(): Promise<void> {
  const { isDevelopment, CMS_URL: cmsUrl, CMS_KEY: key, WEB_URL: webUrl } = env;
  const began = Date.now();
  const front = createServer();
  const answerWith = holdRequests(front);
  await listen(front, env.WEB_PORT);
  const store = await openStore();
  const internal = await startInternalServer({ isDevelopment, front });

  const cache = new PageCache({
    maxBytes: MEMORY,
    store,
    isOriginDown: () => follower.state === 'unreachable',
  });
  const follower = new ChangeFollower({
    ask: createFeed({ cmsUrl, key }),
    position: store.position,
    // Next first: a page rendered in between would be made of what Next still has.
    onChange: (tags, cursor) => {
      nextData.expire(tags);
      cache.expireAll(cursor);
    },
    onPosition: (cursor) => store.keepPosition(cursor),
  });
  const pages = await cache.load();
  follower.start();

  const own = securityHeaders(webUrl, isDevelopment);
  const ask = createAsk({ ...internal, host: new URL(webUrl).host });
  const render = createRenderer({ ask, headers: own, isDevelopment });
  const receive = createCommentReceiver({ cmsUrl, key, webUrl });
  const site: Site = {
    cache,
    ask,
    render,
    comments: { receive, render, trustedProxies: env.TRUSTED_PROXIES },
    health: createHealth({ cmsUrl, own, follower, size: () => cache.size }),
    media: createMedia(cmsUrl, own),
    own,
    files: publicFiles(path.join(app, 'public')),
    isDevelopment,
    isCaughtUp: false,
    caughtUp: follower.caughtUp(PATIENCE_MS).then(() => {
      site.isCaughtUp = true;
    }),
  };
  answerWith(createHandler(site));
  log('started', { port: env.WEB_PORT, pages, milliseconds: Date.now() - began });
  stopOnSignal({ front, stop: () => follower.stop(), internal, store });
}

async function openStore(): Promise<PageStore> {
  const build = await readFile(path.join(app, '.next/BUILD_ID'), 'utf8').catch(() => 'development');
  return PageStore.open({
    directory: path.join(env.DATA_DIR, 'web/pages'),
    maxBytes: DISK,
    build,
    onError: (error) => log('page-not-written', { why: String(error) }),
  });
}
