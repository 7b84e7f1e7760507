import { channel } from 'node:diagnostics_channel';
import { z } from 'zod';
import { log } from '../server/log';

export const RENDER_HEADER = 'x-render';

const text = z.string();
const failure = z.object({ id: text, name: text, message: text, stack: text });
type Failure = z.infer<typeof failure>;

/** Between Next's own bundle, which has the error, and the renderer, which has asked for the page. */
const failed = channel('regionwebb:render-failed');

/** That the CMS or the search is away is told by the front, once; a fault of our own needs its stack. */
const untold = ['CmsUnavailable', 'SearchUnavailable'];

/** Tells which error a rendering ended with; `id` is what stood in its `RENDER_HEADER`. */
export const tellFailure = (told: Failure): void => failed.publish(told);

/** The names of the errors that renderings under way have ended with. */
export class RenderFailures {
  private readonly names = new Map<string, string | undefined>();

  constructor() {
    failed.subscribe((message) => this.note(failure.parse(message)));
  }

  begin(id: string): void {
    this.names.set(id, undefined);
  }

  /** The error that it ended with, if any; it is under way no longer. */
  end(id: string): string | undefined {
    const name = this.names.get(id);
    this.names.delete(id);
    return name;
  }

  /** The first is the cause: Next tells it once more. */
  private note({ id, name, message, stack }: Failure): void {
    if (this.names.get(id) !== undefined) return;
    if (this.names.has(id)) this.names.set(id, name);
    if (!untold.includes(name)) log('render-error', { name, message, stack });
  }
}
