import type { RenderPage } from '../../processes/rendering';
import type { MediaCache } from './media-cache';
import { mediaNameOf } from './media-name';

/** Of what the page shows or leads to, and of its picture to share, which has the whole address. */
const address =
  /\/media\/(?<=(?:["'\s,]|"og:image" content="https?:\/\/[^/"]{1,255})\/media\/)[^"'\s?#<>,&]+/g;
const LONGEST_QUEUE = 5_000;

/**
 * Renders, and caches the files that a page shows or links to, one file at a time and while there is room: otherwise a
 * page would lose pictures that were never requested when the CMS is down.
 */
export function keepMediaOfPages(render: RenderPage, cache: MediaCache): RenderPage {
  const queue = new Set<string>();
  let isWorking = false;

  async function work(): Promise<void> {
    isWorking = true;
    for (const name of queue) {
      queue.delete(name);
      if (cache.hasRoom) await cache.find(name);
    }
    isWorking = false;
  }

  return async (...parameters) => {
    const page = await render(...parameters);
    const isPage = page.status === 200 && page.headers['content-type']?.startsWith('text/html');
    if (!isPage || !cache.hasRoom) return page;
    for (const [path] of page.body.toString().matchAll(address)) {
      const name = mediaNameOf(path);
      if (name !== undefined && queue.size < LONGEST_QUEUE) queue.add(name);
    }
    if (!isWorking) void work();
    return page;
  };
}
