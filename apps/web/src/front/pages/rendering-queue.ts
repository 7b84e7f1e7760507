import { Abandoned } from '@regionwebb/page-cache';
import {
  TOO_MANY_WAITING,
  NO_RENDERER,
  RenderFailed,
  type Renderer,
  type RenderPage,
} from '../../processes/rendering';
import { createConcurrencyLimit } from './concurrency-limit';

interface Limits {
  /** Of one renderer. More do not make Next faster. */
  atOnce: number;
  /** At some thirty a second, the last in the queue wait for about as long as a visitor does. */
  waiting: number;
}

const REST_MS = 250;

/**
 * A concurrency limit for the renderers: so many renderings at once in each, so many waiting, and the rest refused at once
 * (503), so that a flood of different addresses takes neither unlimited memory nor other visitors' time. A rendering that
 * has not begun is dropped when its signal is aborted; one that has is finished, by another renderer if the first ends.
 */
export class RenderingQueue {
  private readonly limit;
  private readonly running = new Map<Renderer, number>();
  private readonly turns = new Set<(renderer: Renderer) => void>();
  /** Those that have just broken off: their end may not be known yet. */
  private readonly broken = new Set<Renderer>();

  constructor(
    private readonly renderers: readonly Renderer[],
    private readonly limits: Limits = { atOnce: 8, waiting: 100 },
  ) {
    const most = limits.atOnce * renderers.length + limits.waiting;
    this.limit = createConcurrencyLimit('too-many-renderings', most);
  }

  readonly render: RenderPage = async (route, locale, headers, signal) => {
    if (!this.limit.enter()) throw new RenderFailed(TOO_MANY_WAITING);
    try {
      return await this.inTurn(route, locale, headers, signal).catch((error: unknown) => {
        if (error instanceof RenderFailed && error.isGone)
          return this.inTurn(route, locale, headers, signal);
        throw error;
      });
    } finally {
      this.limit.leave();
    }
  };

  /** Without waiting: for a visitor's posted text, which must be shown again. */
  readonly renderAtOnce: RenderPage = async (route, locale, headers) => {
    const renderer = this.leastBusy(() => true);
    if (!renderer) throw new RenderFailed(NO_RENDERER);
    return renderer.render(route, locale, headers);
  };

  /** To be called when a renderer has become ready. */
  goOn(): void {
    for (const begin of this.turns) {
      const renderer = this.leastBusy((busy) => busy < this.limits.atOnce);
      if (!renderer) return;
      this.turns.delete(begin);
      this.running.set(renderer, this.busy(renderer) + 1);
      begin(renderer);
    }
  }

  private readonly inTurn: RenderPage = async (route, locale, headers, signal) => {
    const renderer = await this.turn(signal);
    try {
      return await renderer.render(route, locale, headers);
    } catch (error) {
      if (error instanceof RenderFailed && error.isGone) this.rest(renderer);
      throw error;
    } finally {
      this.running.set(renderer, this.busy(renderer) - 1);
      this.goOn();
    }
  };

  private turn(signal?: AbortSignal): Promise<Renderer> {
    return new Promise((resolve, reject) => {
      const drop = () => {
        this.turns.delete(begin);
        reject(new Abandoned());
      };
      const begin = (renderer: Renderer) => {
        signal?.removeEventListener('abort', drop);
        resolve(renderer);
      };
      if (signal?.aborted) return drop();
      signal?.addEventListener('abort', drop, { once: true });
      this.turns.add(begin);
      this.goOn();
    });
  }

  /** It gets no rendering until it is known whether it has ended. */
  private rest(renderer: Renderer): void {
    this.broken.add(renderer);
    const goOn = () => {
      this.broken.delete(renderer);
      this.goOn();
    };
    setTimeout(goOn, REST_MS).unref();
  }

  private busy(renderer: Renderer): number {
    return this.running.get(renderer) ?? 0;
  }

  private leastBusy(mayTake: (busy: number) => boolean): Renderer | undefined {
    const able = this.renderers.filter(
      (each) => each.isReady && !this.broken.has(each) && mayTake(this.busy(each)),
    );
    return able.sort((one, other) => this.busy(one) - this.busy(other))[0];
  }
}
