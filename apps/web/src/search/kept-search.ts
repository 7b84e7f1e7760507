import { locales, type Locale } from '@regionwebb/content/locales';
import { everything } from '@regionwebb/content/tags';
import { CmsUnavailable } from '../content/cms-errors';
import { answerQuestion } from './answer-question';
import { nearestPages } from './nearest-pages';
import type { Reader } from './read-searchable';
import { EditorsWords, readEditorsWords } from './editors-words';
import { SearchIndex } from './search-index';
import { searchKinds } from './searchable';
import { readSections } from './section-pages';
import { isKind, madeOf, sources, type Source } from './sources';
import type { Hit, SearchAnswer, SearchQuestion, SiteSearch, Suggestion } from './site-search';
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

/** A page that is not there is not worth a longer wait. */
const SUGGESTION_MS = 300;
/** The pages that a change made stale are asked for at once, and the CMS has one thread to answer with. */
const REST_MS = 3_000;

type Found = Pick<Hit, 'kind' | 'id'>;

/** Search in an index for each language that is filled from the CMS and follows its changes. */
export class KeptSearch implements SiteSearch {
  readonly indexes = { sv: new SearchIndex('sv'), en: new SearchIndex('en') };
  private readonly catalogues = {
    contacts: new Catalogue(),
    offices: new Catalogue(),
    partnerships: new Catalogue(),
    pages: new Catalogue(),
    news: new Catalogue(),
  };
  readonly words = { sv: new EditorsWords('sv'), en: new EditorsWords('en') };
  private readonly stale = new Set<Source>(sources);
  private readonly filled = new Set<Source>();
  private running: Promise<void> | undefined;
  /** What lets those go who wait for the index. */
  private readonly waiting = new Set<() => void>();
  private isFailing = false;
  private resting: NodeJS.Timeout | undefined;

  constructor(private readonly options: Options) {}

  /** Something that carries these tags has changed: the index follows in a while, or when it is asked. */
  noteChange(tags: readonly string[]): void {
    for (const source of sources) {
      const said = [...madeOf[source], everything].filter((tag) => tags.includes(tag));
      if (said.length > 0) this.stale.add(source);
      // A document is not saved when another that it names is.
      if (isKind(source) && said.some((tag) => tag !== source)) this.catalogues[source].distrust();
    }
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
    const answer = answerQuestion(this, question);
    const { newsSearched } = this;
    if (this.stale.size === 0 && !this.running) return { ...answer, newsSearched };
    const hasDropped = await this.dropGone(answer.hits, question.locale);
    return { ...(hasDropped ? answerQuestion(this, question) : answer), newsSearched };
  }

  async suggest(path: string, locale: Locale): Promise<Suggestion[]> {
    this.refresh();
    await this.settled(this.options.patience?.change ?? SUGGESTION_MS);
    if (!this.isFilled) return [];
    const find = () => nearestPages(this, path, locale);
    const found = find();
    const isCurrent = this.stale.size === 0 && !this.running;
    if (isCurrent || !(await this.dropGone(found, locale))) return found;
    return find();
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
    // The words of editors only help: a CMS that does not know of them yet is searched without.
    return sources.every((source) => source === 'words' || this.filled.has(source));
  }

  private async catchUp(): Promise<void> {
    try {
      for (let next = this.nextStale(); next; next = this.nextStale()) await this.sync(next);
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) this.options.onFailure(error);
      this.isFailing = true;
    }
  }

  private nextStale(): Source | undefined {
    return sources.find((source) => this.stale.has(source));
  }

  private async sync(source: Source): Promise<void> {
    // Before anything is asked: a change that comes meanwhile makes it stale once more.
    this.stale.delete(source);
    try {
      await this.read(source);
      this.filled.add(source);
    } catch (error) {
      this.stale.add(source);
      throw error;
    }
  }

  private async read(source: Source): Promise<void> {
    const { indexes, most } = this;
    const { reader } = this.options;
    if (source === 'words')
      for (const locale of locales) this.words[locale] = await readEditorsWords(reader, locale);
    else if (source === 'sections') await readSections(reader, indexes);
    else await syncKind({ indexes, catalogue: this.catalogues[source], reader, most }, source);
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
  private async dropGone(
    hits: readonly Found[],
    locale: SearchQuestion['locale'],
  ): Promise<boolean> {
    const gone = await Promise.all(
      searchKinds.map(async (kind) => {
        // The pages of sections are in no catalogue: they are always there.
        const ids = hits
          .filter((hit) => hit.kind === kind && this.catalogues[kind].includes(hit.id))
          .map(({ id }) => id);
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
