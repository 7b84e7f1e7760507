import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { z } from 'zod';
import { log } from '../processes/log';

export const RENDER_HEADER = 'x-render';

const text = z.string();
const failure = z.object({ id: text, name: text, message: text, stack: text });

/** Between Next's own bundle, which has the error, and the renderer, which has asked for the page. */
const FAILED = 'regionwebb:render-failed';
const failed = channel(FAILED);

/** That the CMS or the search is away is told by the front, once; a fault of our own needs its stack. */
const untold = ['CmsUnavailable', 'SearchUnavailable'];

/** Tells which error a rendering ended with; `id` is what stood in its `RENDER_HEADER`. */
export const reportFailure = (told: z.infer<typeof failure>): void => failed.publish(told);

/** Follows one rendering until `stop`, which says the name of the error that it has ended with, if any. */
export function followRendering(id: string): { stop: () => string | undefined } {
  let cause: string | undefined;
  const note = (told: unknown) => {
    const { name, message, stack, ...of } = failure.parse(told);
    // The first is the cause: Next tells it once more.
    if (of.id !== id || cause !== undefined) return;
    cause = name;
    if (!untold.includes(name)) log('render-error', { name, message, stack });
  };
  subscribe(FAILED, note);
  return {
    stop: () => {
      unsubscribe(FAILED, note);
      return cause;
    },
  };
}
