import { readPreview } from '@regionwebb/content/preview-token';
import { everything } from '@regionwebb/content/tags';
import { PageCache, type PageStore } from '@regionwebb/page-cache';
import { createAttemptLimit } from './comments/attempt-limit';
import { createCommentReceiver } from './comments/receive-comment';
import { createMatterReceiver } from './comments/receive-matter';
import { createPublished } from './comments/serve-published';
import { type CommentRulesOf, createCommentRules } from '../cms/comment-rules';
import { CmsClient, CmsUnavailable } from '../cms/client';
import { findCommentedPage } from '../cms/comments';
import type { Announcements } from './supervise/announcements';
import { changeFeed } from '../cms/changes';
import { DatabaseGuard } from './changes/database-guard';
import { describeError, log } from '../processes/log';
import { ChangeFollower } from './changes/follow-changes';
import { createHealth, type Processes } from './health';
import { onNewDay } from './changes/on-new-day';
import { sendPageDays, type PageDayBatch } from '../cms/page-counts';
import { deliverCounts, type CountDelivery } from './page-counts/deliver-counts';
import { PageCounts } from './page-counts/page-counts';
import { QueryRedirects } from './pages/query-redirects';
import { readQueryRedirects, whichExist, type Place } from '../cms/redirects';
import { renderForFeed } from './changes/render-for-feed';
import type { RenderingQueue } from './pages/rendering-queue';
import { securityHeaders } from '../processes/security-headers';
import { mediaFetcher, type FetchMedia } from '../cms/media';
import { keepMediaOfPages } from './media/keep-media-of-pages';
import { MediaCache } from './media/media-cache';
import type { MediaStore } from './media/media-store';
import { withSamplePictures } from './media/sample-pictures';
import { createMedia } from './media/serve-media';
import type { Site } from './site';
import type { StaticFiles } from './files/static-files';
import { UnknownAddresses } from './pages/unknown-addresses';

export interface SiteSettings {
  cmsUrl: string;
  webUrl: string;
  key: string;
  trustedProxies: number;
  isDevelopment: boolean;
  /** Whether the page of all components is shown, with its pictures. */
  hasComponentPage?: boolean;
  cdnSeconds: number;
  serverTiming: boolean;
  /** How long the first visitors wait, in milliseconds, for a CMS that does not answer. */
  catchUpTimeoutMs: number;
  /** The id of a database that the site may go over to (`ACCEPT_DATABASE`). */
  acceptDatabase?: string | undefined;
  /** The time-out of a rendering in milliseconds: where there is an older page to show, and where not. */
  pageTimeoutMs?: { stale: number; miss: number } | undefined;
}

export interface SiteParts {
  rendering: Pick<RenderingQueue, 'render' | 'renderAtOnce'>;
  processes: Processes;
  announcements: Announcements;
  store: PageStore;
  media: MediaStore;
  files: StaticFiles;
  /** The folder of the build's compressed files. */
  compressed?: string;
  pipeToNext?: Site['pipeToNext'];
}

const MEMORY = 48 * 1024 * 1024;

interface Assembled {
  site: Site;
  follower: ChangeFollower;
  countDelivery: CountDelivery;
  /** How many cached pages there are. */
  pages: number;
}

/** Everything of the front but its processes and the port: loads the cached pages and starts following the CMS. */
export async function assembleSite(settings: SiteSettings, parts: SiteParts): Promise<Assembled> {
  const { cmsUrl, key, isDevelopment, cdnSeconds, serverTiming } = settings;
  const cms = new CmsClient({ url: cmsUrl, key });
  const { store, media: mediaStore, files, compressed, announcements, pipeToNext } = parts;
  // While it starts, requests are held, except when the CMS has been silent for longer than visitors wait.
  const isOriginDown = () => ['unreachable', 'starting', 'held'].includes(follower.state);
  const cache = new PageCache({
    ...{ maxBytes: MEMORY, store, isOriginDown, timeoutMs: settings.pageTimeoutMs },
    onFailure: (key, error) => {
      if (!isOriginDown()) logStale(key, error);
    },
  });
  const logFailure = (event: string) => (error: unknown) => {
    // The change feed logs that the CMS is down.
    if (follower.isStopped() || isOriginDown()) return;
    log(event, { why: describeError(error).message });
  };
  const fetchMedia = mediaFetcher(cmsUrl);
  const mediaCache = new MediaCache({ store: mediaStore, fetchMedia, isOriginDown });
  const readRedirects = () => readUnlessHeld(cms, follower);
  const queryRedirects = new QueryRedirects(readRedirects, logFailure('redirects-not-read'));
  const find = (places: readonly Place[]) => whichExist(cms, places);
  const made = { cms, cache, fetchMedia, mediaCache, commentRules: createCommentRules(cms) };
  const guard = new DatabaseGuard({ store, cache, find, accepted: settings.acceptDatabase });
  const follower: ChangeFollower = new ChangeFollower({
    judge: (batch, isReset) => guard.judge(batch, isReset),
    readChanges: changeFeed(cms),
    position: store.position,
    // In one turn: a later request is answered by a process that has the change.
    onChange: (tags, cursor) => {
      announcements.announce(tags, store.database);
      cache.expireAll(cursor);
      if (tags.some(isOfMedia)) mediaCache.expire();
      queryRedirects.noteChange(tags);
      made.commentRules.forget();
    },
    onPosition: (cursor) => store.keepPosition(cursor),
    onAnswer: () => {
      // Though nothing has changed: the search waits for it before it trusts the CMS.
      if (announcements.sequence === 0) announcements.announce([], store.database);
      cache.noteOriginAnswers();
    },
  });
  const pages = await cache.load();
  follower.start();
  onNewDay(() => cache.expireAll());
  const { pageCounts, countDelivery } = countPages(cms, cache, isOriginDown);
  const site: Site = {
    ...answersOf(settings, { ...parts, ...made, follower }),
    ...{ cache, queryRedirects, files, compressed, isDevelopment, cdnSeconds, serverTiming },
    ...{ pageCounts, pipeToNext },
    isCaughtUp: false,
    caughtUp: follower.caughtUp(settings.catchUpTimeoutMs).then(() => {
      site.isCaughtUp = true;
      void queryRedirects.refresh();
    }),
  };
  return { site, follower, countDelivery, pages };
}

/** Counts what is shown, and sends the sums to the CMS. */
function countPages(cms: CmsClient, cache: PageCache, isOriginDown: () => boolean) {
  const pageCounts = new PageCounts({ isPage: (path) => cache.has(path) });
  const send = (batch: PageDayBatch) => sendPageDays(cms, batch);
  const countDelivery = deliverCounts({ counts: pageCounts, send, maySend: () => !isOriginDown() });
  return { pageCounts, countDelivery };
}

/** A CMS that must not be followed is treated as down. */
const readUnlessHeld = (cms: CmsClient, { state }: ChangeFollower) =>
  state === 'held' ? Promise.reject(new CmsUnavailable('redirects')) : readQueryRedirects(cms);

/** What `answersOf` needs. */
interface MadeOf extends Pick<SiteParts, 'rendering' | 'processes' | 'announcements' | 'store'> {
  cms: CmsClient;
  cache: PageCache;
  follower: ChangeFollower;
  fetchMedia: FetchMedia;
  mediaCache: MediaCache;
  commentRules: CommentRulesOf;
}

/** Answers requests for which no page is cached. */
function answersOf(
  { webUrl, key, isDevelopment, trustedProxies, hasComponentPage }: SiteSettings,
  {
    rendering,
    processes,
    announcements,
    store,
    cms,
    cache,
    follower,
    fetchMedia,
    mediaCache,
    commentRules: rules,
  }: MadeOf,
): Pick<
  Site,
  'render' | 'unknown' | 'comments' | 'readPreview' | 'health' | 'media' | 'defaultHeaders'
> {
  const defaultHeaders = securityHeaders(webUrl, isDevelopment);
  const render = keepMediaOfPages(rendering.render, mediaCache);
  const media = createMedia({ cms, defaultHeaders, cache: mediaCache, fetchMedia });
  return {
    render: renderForFeed(render, follower),
    // A file that another database lacks may be in this site's.
    unknown: new UnknownAddresses((places) =>
      follower.state === 'held' ? Promise.resolve(new Set(places)) : whichExist(cms, places),
    ),
    comments: {
      ...{ render: keepMediaOfPages(rendering.renderAtOnce, mediaCache), trustedProxies, webUrl },
      answers: createAttemptLimit(),
      receive: createCommentReceiver({ cms, webUrl, rules }),
      published: createPublished(rules, trustedProxies),
      receiveMatter: createMatterReceiver({ cms, webUrl, rules }),
      findPage: (path, locale) => findCommentedPage(cms, path, locale),
    },
    health: createHealth({
      ...{ cms, follower, store, defaultHeaders, processes, size: () => cache.size },
      announced: () => announcements.sequence,
    }),
    readPreview: (token) => readPreview(token, { key, now: new Date() }),
    media: hasComponentPage ? withSamplePictures(media, defaultHeaders) : media,
    defaultHeaders,
  };
}

const isOfMedia = (tag: string) => tag === 'media' || tag === everything;

/** Without the query, which may hold what a visitor searches for. */
function logStale(key: string, error: unknown): void {
  const [path = ''] = key.split('?');
  log('shown-as-it-was', { path, why: describeError(error).message });
}
