import { everything } from '@regionwebb/content/tags';
import { CmsUnavailable } from '../content/cms-errors';
import { answerQuestion } from './answer-question';
import type { Reader } from './read-searchable';
import { SearchIndex } from './search-index';
import { searchKinds, type SearchKind } from './searchable';
import type { Hit, SearchAnswer, SearchQuestion, SiteSearch } from './site-search';
import { MOST, syncKind } from './sync-kind';
import { Catalogue } from './catalogue';

interface Options {
  reader: Reader;
  /** Called when the index could not be brought up to date, once until it could. */
  onFailure: (error: unknown) => void;
  /** Milliseconds that a search waits for a change that has been told of, or for the first filling. */
  patience?: { change: number; first: number };
  /** Milliseconds after the last of some changes before the index follows them, if nobody searches sooner. */
  rest?: number;
  /** How many of a kind are kept. */
  most?: number;
}

/** The pages that a change made stale are asked for at once, and the CMS has one thread to answer with. */
const REST_MS = 3_000;

/** Search in an index for each language that is filled from the CMS and follows its changes. */
export class KeptSearch implements SiteSearch {
  private readonly indexes = { sv: new SearchIndex('sv'), en: new SearchIndex('en') };
  private readonly catalogues = {
    contacts: new Catalogue(),
    offices: new Catalogue(),
    partnerships: new Catalogue(),
    pages: new Catalogue(),
    news: new Catalogue(),
  };
  private readonly stale = new Set<SearchKind>(searchKinds);
  private readonly filled = new Set<SearchKind>();
  private running: Promise<void> | undefined;
  /** What lets those go who wait for the index. */
  private readonly waiting = new Set<() => void>();
  private isFailing = false;
  private resting: NodeJS.Timeout | undefined;

  constructor(private readonly options: Options) {}

  /** Something that carries these tags has changed: the index follows in a while, or when it is asked. */
  noteChange(tags: readonly string[]): void {
    for (const kind of searchKinds)
      if (tags.includes(kind) || tags.includes(everything)) this.stale.add(kind);
    if (this.stale.size === 0) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.refresh(), this.options.rest ?? REST_MS).unref();
  }

  /** Fills the index, or brings it up to date, where it is not. */
  refresh(): void {
    clearTimeout(this.resting);
    this.resting = undefined;
    if (this.stale.size === 0) return;
    this.running ??= this.catchUp().finally(() => this.noteEnd());
  }

  async answer(question: SearchQuestion): Promise<SearchAnswer> {
    this.refresh();
    const { change, first } = this.options.patience ?? { change: 1_000, first: 8_000 };
    await this.settled(this.isFilled ? change : first);
    if (!this.isFilled) throw new CmsUnavailable('what can be searched');
    const index = this.indexes[question.locale];
    const answer = answerQuestion(index, question);
    const { newsSearched } = this;
    if (this.stale.size === 0 && !this.running) return { ...answer, newsSearched };
    const hasDropped = await this.dropGone(answer.hits, question.locale);
    return { ...(hasDropped ? answerQuestion(index, question) : answer), newsSearched };
  }

  /** Where there is room for no more, older ones have been left out. */
  private get newsSearched(): number | undefined {
    const { size } = this.catalogues.news;
    return size >= this.most ? size : undefined;
  }

  private get most(): number {
    return this.options.most ?? MOST;
  }

  private get isFilled(): boolean {
    return this.filled.size === searchKinds.length;
  }

  private async catchUp(): Promise<void> {
    try {
      for (let kind = this.nextStale(); kind; kind = this.nextStale()) await this.sync(kind);
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) this.options.onFailure(error);
      this.isFailing = true;
    }
  }

  private nextStale(): SearchKind | undefined {
    return searchKinds.find((kind) => this.stale.has(kind));
  }

  private async sync(kind: SearchKind): Promise<void> {
    const { reader } = this.options;
    // Before anything is asked: a change that comes meanwhile makes it stale once more.
    this.stale.delete(kind);
    try {
      const { indexes, most } = this;
      await syncKind({ indexes, catalogue: this.catalogues[kind], reader, most }, kind);
      this.filled.add(kind);
    } catch (error) {
      this.stale.add(kind);
      throw error;
    }
  }

  /** Each who waits can leave: a promise would hold them, and the requests they are in, until it is settled. */
  private async settled(patience: number): Promise<void> {
    if (!this.running) return;
    await new Promise<void>((resolve) => {
      const leave = () => {
        clearTimeout(timer);
        this.waiting.delete(leave);
        resolve();
      };
      const timer = setTimeout(leave, patience);
      this.waiting.add(leave);
    });
  }

  private noteEnd(): void {
    this.running = undefined;
    for (const leave of this.waiting) leave();
  }

  /** While a change is not in the index yet, nothing is shown that the CMS no longer has; unless it is away. */
  private async dropGone(hits: Hit[], locale: SearchQuestion['locale']): Promise<boolean> {
    const gone = await Promise.all(
      searchKinds.map(async (kind) => {
        const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
        if (ids.length === 0) return [];
        const left = await this.options.reader
          .whichAre(kind, locale, ids)
          .catch(() => new Set(ids));
        return ids.filter((id) => !left.has(id)).map((id) => ({ kind, id }));
      }),
    );
    for (const { kind, id } of gone.flat()) this.indexes[locale].remove(kind, id);
    return gone.flat().length > 0;
  }
}
