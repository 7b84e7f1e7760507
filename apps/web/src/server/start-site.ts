import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PageStore } from '@regionwebb/page-cache';
import { openDataFolder } from '@regionwebb/start-up/data-folder';
import { takePort } from '@regionwebb/start-up/take-port';
import { env } from '../env';
import { assembleSite } from './assemble-site';
import { createFront } from './create-front';
import { createFastLane } from './fast-lane';
import { fetchOutsideRequests } from './fetch-outside-requests';
import { createHandler } from './handle-request';
import { holdRequests } from './hold-requests';
import { createAsk } from './internal-request';
import { startInternalServer } from './internal-server';
import { log } from './log';
import { MediaStore } from './media/media-store';
import { publicFiles } from './public-files';
import { stopOnSignal } from './stop-on-signal';

const DISK = 512 * 1024 * 1024;
const PATIENCE_MS = 1_000;
const MEDIA = 1024 * 1024 * 1024;

const app = path.resolve(import.meta.dirname, '..');

/** Starts the front server and Next behind it; resolves when visitors are answered. */
export async function startSite(): Promise<void> {
  const began = Date.now();
  fetchOutsideRequests();
  const { isDevelopment, WEB_URL: webUrl } = env;
  const { server: front, connections } = createFront(env.TRUSTED_PROXIES, isDevelopment);
  const answerWith = holdRequests(front);
  const lane = createFastLane(front, connections);
  await openDataFolder('The site', env.DATA_DIR, ['web']);
  const { WEB_PORT: port, HOST: host } = env;
  await takePort(lane.server, { app: 'The site', setting: 'WEB_PORT', port, host });
  const store = await openStore();
  const internal = await startInternalServer({ isDevelopment, front });
  const { site, follower, pages } = await assembleSite(
    {
      cmsUrl: env.CMS_URL,
      webUrl,
      key: env.CMS_KEY,
      trustedProxies: env.TRUSTED_PROXIES,
      isDevelopment,
      hasComponentPage: env.COMPONENT_PAGE,
      cdnSeconds: env.CDN_SECONDS,
      isTelling: isDevelopment || env.CACHE_DEBUG,
      patience: PATIENCE_MS,
      acceptDatabase: env.ACCEPT_DATABASE,
    },
    {
      ask: createAsk({ ...internal, host: new URL(webUrl).host }),
      store,
      media: await MediaStore.open(path.join(env.DATA_DIR, 'web/media'), MEDIA),
      files: publicFiles(path.join(app, 'public')),
      compressed: path.join(app, 'dist/compressed'),
      searchFile: path.join(env.DATA_DIR, 'web/search.jsonl'),
    },
  );
  answerWith(createHandler(site));
  lane.open((target) =>
    site.isCaughtUp && !site.isTelling ? site.cache.fresh(target) : undefined,
  );
  log('started', { port, pages, milliseconds: Date.now() - began });
  stopOnSignal({ front, lane, stop: () => follower.stop(), internal, store });
}

async function openStore(): Promise<PageStore> {
  const build = await readFile(path.join(app, '.next/BUILD_ID'), 'utf8').catch(() => 'development');
  return PageStore.open({
    // With the page of all components it is another site, whose pages the usual one must not find.
    directory: path.join(env.DATA_DIR, env.COMPONENT_PAGE ? 'web/component-pages' : 'web/pages'),
    maxBytes: DISK,
    build,
    onError: (error) => log('page-not-written', { why: String(error) }),
  });
}
