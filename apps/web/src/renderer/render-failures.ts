import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { z } from 'zod';
import { log } from '../processes/log';

export const RENDER_HEADER = 'x-render';

const text = z.string();
const failure = z.object({ id: text, name: text, message: text, stack: text });

/** From Next's bundle, where the error is thrown, to the renderer, which has requested the page. */
const FAILED = 'regionwebb:render-failed';
const failed = channel(FAILED);

/** The front logs that the CMS or the search is down, once; a bug needs its stack. */
const untold = ['CmsUnavailable', 'SearchUnavailable'];

/** Reports the error of a rendering; `id` is that of its `RENDER_HEADER`. */
export const reportFailure = (report: z.infer<typeof failure>): void => failed.publish(report);

/** Follows one rendering until `stop`, which returns the name of its error, if any. */
export function followRendering(id: string): { stop: () => string | undefined } {
  let cause: string | undefined;
  const note = (report: unknown) => {
    const { name, message, stack, ...of } = failure.parse(report);
    // The first is the cause: Next reports it again.
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
