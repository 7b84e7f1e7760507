import { Abandoned } from '@regionwebb/page-cache';
import { createCrowd } from './crowd';
import { CROWDED, RenderFailed, type RenderPage } from './render-page';

interface Limits {
  /** More do not make Next quicker, and each holds up the kept pages that the same thread sends. */
  atOnce: number;
  /** At some thirty a second, those who come last wait for about as long as a visitor does. */
  waiting: number;
}

/**
 * A concurrency limit: so many renderings at once, so many waiting for their turn, and those beyond refused at once
 * (503), so that a flood of addresses that differ costs neither memory without end nor everybody else's time. One that
 * has not begun is dropped when its signal is aborted; one that has is finished.
 * Not for the form of somebody who has written something: it must come back with the words in it.
 */
export function limitRenderings(
  render: RenderPage,
  { atOnce, waiting }: Limits = { atOnce: 8, waiting: 100 },
): RenderPage {
  const crowd = createCrowd('too-many-renderings', atOnce + waiting);
  const turns = new Set<() => void>();
  let running = 0;

  const goOn = () => {
    const [begin] = turns;
    if (!begin || running >= atOnce) return;
    turns.delete(begin);
    running += 1;
    begin();
  };
  const turn = (signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const drop = () => {
        turns.delete(begin);
        reject(new Abandoned());
      };
      const begin = () => {
        signal?.removeEventListener('abort', drop);
        resolve();
      };
      if (signal?.aborted) return drop();
      signal?.addEventListener('abort', drop, { once: true });
      turns.add(begin);
      goOn();
    });

  return async (route, locale, headers, signal) => {
    if (!crowd.enter()) throw new RenderFailed(CROWDED);
    try {
      await turn(signal);
      try {
        return await render(route, locale, headers);
      } finally {
        running -= 1;
        goOn();
      }
    } finally {
      crowd.leave();
    }
  };
}
