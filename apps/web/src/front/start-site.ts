import path from 'node:path';
import { PageStore, within } from '@regionwebb/page-cache';
import { openDataFolder } from '@regionwebb/start-up/data-folder';
import { takePort } from '@regionwebb/start-up/take-port';
import { env, envForChild } from '../env';
import { buildIn } from '../processes/build-id';
import { nextSocketOf } from '../processes/socket-folder';
import { Announcements } from './supervise/announcements';
import { assembleSite } from './assemble-site';
import { createFront } from './create-front';
import { followRequests } from './supervise/draining';
import { createFastLane, withoutFastLane } from './fast-lane/fast-lane';
import { createHandler } from './handle-request';
import { holdRequests } from './hold-requests';
import { log } from '../processes/log';
import { MediaStore } from './media/media-store';
import { pipeToNext, pipeUpgrades } from './pipe-to-next';
import { startChildren } from './supervise/start-children';
import { staticFilesOf } from './files/static-files';
import { stopOnSignal } from './supervise/stop-on-signal';

const DISK = 512 * 1024 * 1024;
const TIMEOUT_MS = 1_000;
const MEDIA = 1024 * 1024 * 1024;
/** Longer than any rendering that a visitor still waits for. */
const LONGEST_DRAIN_MS = 8_000;

const app = path.resolve(import.meta.dirname, '..');

/** Starts the front server and the processes behind it; resolves when requests are answered. */
export async function startSite(): Promise<void> {
  const began = Date.now();
  const { isDevelopment, WEB_URL: webUrl, WEB_PORT: port, HOST: host } = env;
  const { server: front, connections } = createFront(env.TRUSTED_PROXIES, isDevelopment);
  const { drain } = followRequests(front);
  const answerWith = holdRequests(front);
  const lane = env.FAST_LANE ? createFastLane(front, connections) : withoutFastLane(front);
  await openDataFolder('The site', env.DATA_DIR, ['web']);
  await takePort(lane.server, { app: 'The site', setting: 'WEB_PORT', port, host });
  const build = await buildIn(app);
  const store = await openStore(build);
  const announcements = new Announcements(store.database);
  const children = startChildren({
    ...{ build, announcements, dist: import.meta.dirname, envWith: envForChild },
    renderers: Math.max(1, env.RENDERERS),
    longestPause: env.RESTART_SECONDS * 1_000,
    dataDir: env.DATA_DIR,
  });
  const nextSocket = () => nextSocketOf(children.renderers[0]?.socket ?? '');
  if (isDevelopment) pipeUpgrades(front, nextSocket);
  const { site, follower, countDelivery, pages } = await assembleSite(
    {
      cmsUrl: env.CMS_URL,
      webUrl,
      key: env.CMS_KEY,
      trustedProxies: env.TRUSTED_PROXIES,
      isDevelopment,
      hasComponentPage: env.COMPONENT_PAGE,
      cdnSeconds: env.CDN_SECONDS,
      serverTiming: isDevelopment || env.CACHE_DEBUG,
      catchUpTimeoutMs: TIMEOUT_MS,
      acceptDatabase: env.ACCEPT_DATABASE,
    },
    {
      ...{ store, announcements, processes: children, rendering: children.rendering },
      media: await MediaStore.open(path.join(env.DATA_DIR, 'web/media'), MEDIA),
      files: staticFilesOf(app),
      compressed: path.join(app, 'dist/compressed'),
      ...(isDevelopment && { pipeToNext: (...exchange) => pipeToNext(nextSocket(), ...exchange) }),
    },
  );
  answerWith(createHandler(site));
  lane.open(
    (target) => (site.isCaughtUp && !site.serverTiming ? site.cache.fresh(target) : undefined),
    (target, page) => site.pageCounts.addView(target, page),
  );
  log('started', { port, pages, milliseconds: Date.now() - began });
  stopOnSignal({
    drain: () => {
      lane.close();
      return drain(LONGEST_DRAIN_MS);
    },
    close: async () => {
      follower.stop();
      countDelivery.stop();
      const counts = within(TIMEOUT_MS, countDelivery.flush()).catch(() => undefined);
      await Promise.all([children.stop(), store.flush(), counts]);
    },
  });
}

function openStore(build: string): Promise<PageStore> {
  return PageStore.open({
    // With the page of all components it is another site, whose pages must not be mixed with the usual one's.
    directory: path.join(env.DATA_DIR, env.COMPONENT_PAGE ? 'web/component-pages' : 'web/pages'),
    maxBytes: DISK,
    build,
    onError: (error) => log('page-not-written', { why: String(error) }),
  });
}
