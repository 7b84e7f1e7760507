import { PageCache, type Found } from '@regionwebb/page-cache';
import { Announcements } from '../../front/supervise/announcements';
import type { FeedState } from '../../front/changes/follow-changes';
import { renderForFeed } from '../../front/changes/render-for-feed';
import { RenderingQueue } from '../../front/pages/rendering-queue';
import { ModelRenderer } from './model-renderer';

export const documents = ['a', 'b', 'c'];
const [KEPT, UNKEPT] = [1_000, 8_000];

/** The front's parts with renderers and a CMS in one process, on the test's clock. `faults` must stay empty. */
export class ModelSite {
  readonly faults: string[] = [];
  /** Renderings that have been requested. */
  rendered = 0;
  /** Documents whose page has been cached. */
  private readonly kept = new Set<string>();
  private readonly commits: string[] = [];
  /** How many commits the front has received. */
  private known = 0;
  private readonly feed: { state: FeedState } = { state: 'following' };
  private readonly announcements = new Announcements('one');
  private readonly cache = new PageCache({
    maxBytes: 1e6,
    isOriginDown: () => this.feed.state === 'unreachable',
  });
  readonly renderers: ModelRenderer[];
  private readonly render;

  constructor(private readonly delay: () => number) {
    const options = {
      delay,
      fetchVersion: async (name: string) => {
        await this.pass();
        const version = this.versionOf(name);
        await this.pass();
        return `${version}`;
      },
      given: () => this.announcements.sequence,
      onReady: () => queue.goOn(),
    };
    const sequence = () => this.announcements.sequence;
    this.renderers = [1, 2].map(() => new ModelRenderer(options, sequence));
    const queue = new RenderingQueue(this.renderers, { atOnce: 2, waiting: 100 });
    this.render = renderForFeed(queue.render, this.feed);
    this.announcements.follow((change) => {
      for (const renderer of this.renderers) renderer.receive(change);
    });
  }

  publish(document: string): void {
    this.commits.push(document);
    setTimeout(() => this.hear(), this.delay());
  }

  /** As `assembleSite` does: in one turn. */
  private hear(): void {
    const tags = this.commits.slice(this.known);
    if (tags.length === 0 || this.feed.state !== 'following') return;
    this.known = this.commits.length;
    this.announcements.announce(tags);
    this.cache.expireAll();
  }

  newDay(): void {
    this.cache.expireAll();
  }

  loseFeed(milliseconds: number): void {
    this.feed.state = 'unreachable';
    setTimeout(() => {
      this.feed.state = 'following';
      this.hear();
      this.cache.noteOriginAnswers();
    }, milliseconds);
  }

  /** What a visitor gets who leaves after so many milliseconds. */
  async visit(document: string, staysFor = Infinity): Promise<Found | undefined> {
    const [began, known] = [performance.now(), this.versionOf(document, this.known)];
    const wasKept = this.cache.has(document);
    const left = new AbortController();
    if (staysFor < Infinity) setTimeout(() => left.abort(), staysFor);
    const found = await this.request(document, { signal: left.signal, since: began });
    const took = performance.now() - began;
    if (left.signal.aborted) return undefined;
    if (took > (wasKept ? KEPT : UNKEPT)) this.faults.push(`${document} took ${took} ms`);
    if (wasKept && !found) this.faults.push(`${document} was kept, and is not shown`);
    if (found && found.how !== 'stale') this.judge(document, found.page.body, known);
    return found;
  }

  private request(document: string, visitor: { signal: AbortSignal; since: number }) {
    const render = (signal: AbortSignal) => {
      this.rendered += 1;
      return this.render(`/${document}`, 'sv', undefined, signal);
    };
    return this.cache.get(document, render, visitor).catch(() => undefined);
  }

  /** To be called whenever something may have changed. */
  check(): void {
    for (const document of documents) {
      if (this.cache.has(document)) this.kept.add(document);
      else if (this.kept.delete(document)) this.faults.push(`${document} is not kept any longer`);
      const page = this.cache.fresh(document);
      if (page) this.judge(document, page.body, this.versionOf(document, this.known));
    }
  }

  isLatest(document: string, found: Found | undefined): boolean {
    return Number(found?.page.body.toString()) === this.versionOf(document);
  }

  private judge(document: string, body: Buffer, known: number): void {
    if (Number(body.toString()) < known)
      this.faults.push(`${document} is given as ${body.toString()}, and ${known} is known`);
  }

  private versionOf(document: string, commits = this.commits.length): number {
    return this.commits.slice(0, commits).lastIndexOf(document) + 1;
  }

  private pass(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.delay()));
  }
}
