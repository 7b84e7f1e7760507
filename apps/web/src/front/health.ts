import { diskFault, type PageStore, type Rendered } from '@regionwebb/page-cache';
import { isReachable } from '../cms/changes';
import type { CmsClient } from '../cms/client';
import type { ChangeFollower } from './changes/follow-changes';

interface Process {
  readonly isReady: boolean;
  /** The number of the last change that it has applied. */
  readonly sequence: number;
}

/** The processes that the front has started. */
export interface Processes {
  renderers: readonly Process[];
  search: Process;
}

export type Health = (path: string) => Promise<Rendered | undefined>;

const TO_GO_OVER = 'Set ACCEPT_DATABASE to the id of the database, and start the site again.';
/** A check of the disk is a write. */
const DISK_MS = 5_000;

/**
 * `/halsa/levande`: the process is up, which is all that a load balancer should check, since the site shows cached pages
 * while the CMS is down. `/halsa/redo`: its dependencies answer too, or 503 with those that do not.
 */
export function createHealth(options: {
  cms: CmsClient;
  defaultHeaders: Record<string, string>;
  follower: Pick<ChangeFollower, 'state' | 'why' | 'lastAnswer'>;
  store: Pick<PageStore, 'probe'>;
  size: () => { entries: number; bytes: number };
  processes: Processes;
  /** The number of the last change that was announced to them. */
  announced: () => number;
}): Health {
  const { cms, defaultHeaders, follower, store, size, processes, announced } = options;
  const diskNow = atMostEvery(DISK_MS, async () => diskState(await store.probe()));
  const json = (status: number, body: object): Rendered => ({
    status,
    headers: { ...defaultHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: Buffer.from(`${JSON.stringify(body)}\n`),
  });
  return async (path) => {
    if (path === '/halsa/levande') return json(200, { status: 'up' });
    if (path !== '/halsa/redo') return undefined;
    const hasCms = await isReachable(cms);
    const disk = await diskNow();
    const renderers = processes.renderers.filter(({ isReady }) => isReady).length;
    const isReady = hasCms && follower.state === 'following' && disk === 'ok' && renderers > 0;
    const { lastAnswer } = follower;
    return json(isReady ? 200 : 503, {
      status: isReady ? 'ready' : 'not ready',
      cms: hasCms ? 'reachable' : 'unreachable',
      feed: follower.state,
      ...(follower.state === 'held' ? { why: follower.why, toGoOver: TO_GO_OVER } : {}),
      feedAgeSeconds:
        lastAnswer === undefined ? null : Math.round((Date.now() - lastAnswer) / 1000),
      renderers: `${renderers} of ${processes.renderers.length} ready`,
      search: processes.search.isReady ? 'ready' : 'not ready',
      changes: {
        announced: announced(),
        applied: [...processes.renderers, processes.search].map(({ sequence }) => sequence),
      },
      disk,
      pages: size(),
    });
  };
}

const diskState = (failure: unknown) =>
  failure === undefined ? 'ok' : (diskFault(failure) ?? 'not writable');

function atMostEvery<Result>(milliseconds: number, check: () => Promise<Result>) {
  let last: { until: number; answer: Promise<Result> } | undefined;
  return (): Promise<Result> => {
    if (!last || performance.now() > last.until)
      last = { until: performance.now() + milliseconds, answer: check() };
    return last.answer;
  };
}
