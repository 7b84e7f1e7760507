import type { Locale } from '@regionwebb/content/locales';
import { everything } from '@regionwebb/content/tags';
import { within } from '@regionwebb/page-cache';
import { CmsUnavailable } from '../cms/client';
import { suggestPages } from '@regionwebb/swedish-search/suggest-pages';
import type {
  SearchAnswer,
  SearchRequest,
  SiteSearch,
  Suggestion,
} from '../features/search/protocol';
import { answerQuery } from './answer';
import type { SavedSearch } from './saved-search';
import { SearchContent, sources, tagsOf, type Source } from './search-content';
import type { Reader } from './searchable';

interface Options {
  reader: Reader;
  /** Called when the index could not be brought up to date, once until it could. */
  onFailure: (error: unknown) => void;
  /** Milliseconds that a search waits for known changes, or for the first filling. */
  timeouts?: { change: number; first: number };
  /** Milliseconds from the last of some changes until the index follows them, unless a search comes sooner. */
  debounce?: number;
  /** How many documents of a kind are indexed. */
  most?: number;
  /** Where it is saved on disk, for a start while the CMS is down. */
  saved?: SavedSearch;
  /** Milliseconds from when it is up to date until it is saved. */
  saveAfter?: number;
}

/** Less than the time-out of `requestSearch`, so that an outdated answer is still sent. */
const SUGGESTION_MS = 200;
/** Pages that a change made stale are requested at once, and the CMS has one thread to answer with. */
const DEBOUNCE_MS = 3_000;

/** Several changes are saved together: the whole index is, which may be tens of megabytes. */
const SAVE_MS = 30_000;

/** Search in an index for each language that is filled from the CMS and follows its changes. */
export class LiveSearch implements SiteSearch {
  private readonly content: SearchContent;
  private readonly stale = new Set<Source>(sources);
  private readonly filled = new Set<Source>();
  private running: Promise<void> | undefined;
  private isFailing = false;
  private debouncing: NodeJS.Timeout | undefined;
  private saving: NodeJS.Timeout | undefined;

  constructor(private readonly options: Options) {
    this.content = new SearchContent(options.reader, options.most);
  }

  /** Marks sources with these tags as changed: the index follows after a while, or at the next search. */
  noteChange(tags: readonly string[]): void {
    for (const source of sources)
      if ([...tagsOf[source], everything].some((tag) => tags.includes(tag))) this.stale.add(source);
    this.content.distrust(tags);
    if (this.stale.size === 0) return;
    clearTimeout(this.debouncing);
    this.debouncing = setTimeout(
      () => this.refresh(),
      this.options.debounce ?? DEBOUNCE_MS,
    ).unref();
  }

  /** Fills the index, or brings it up to date, where it is not. */
  refresh(): void {
    clearTimeout(this.debouncing);
    this.debouncing = undefined;
    if (this.stale.size === 0) return;
    this.running ??= this.catchUp().finally(() => (this.running = undefined));
  }

  async answer(request: SearchRequest): Promise<SearchAnswer> {
    this.refresh();
    const { change, first } = this.options.timeouts ?? { change: 1_000, first: 8_000 };
    await this.settled(this.isFilled ? change : first);
    if (!this.isFilled) throw new CmsUnavailable('what can be searched');
    const answer = answerQuery(this.content.engine, request);
    const { newsHeld: newsSearched } = this.content;
    if (this.isCurrent) return { ...answer, newsSearched };
    const hasDropped = await this.content.dropGone(answer.hits, request.locale);
    return {
      ...(hasDropped ? answerQuery(this.content.engine, request) : answer),
      newsSearched,
    };
  }

  async suggest(path: string, locale: Locale): Promise<Suggestion[]> {
    this.refresh();
    await this.settled(this.options.timeouts?.change ?? SUGGESTION_MS);
    if (!this.isFilled) return [];
    const found = suggestPages(this.content.engine, path, locale);
    if (this.isCurrent || !(await this.content.dropGone(found, locale))) return found;
    return suggestPages(this.content.engine, path, locale);
  }

  private get isCurrent(): boolean {
    return this.stale.size === 0 && !this.running;
  }

  private get isFilled(): boolean {
    // Synonyms and best bets are optional: an older CMS does not have them.
    return sources.every((source) => source === 'curation' || this.filled.has(source));
  }

  private async catchUp(): Promise<void> {
    try {
      for (let next = this.nextStale(); next; next = this.nextStale()) await this.sync(next);
      this.isFailing = false;
      this.saving ??= setTimeout(() => void this.save(), this.options.saveAfter ?? SAVE_MS).unref();
    } catch (error) {
      if (!this.isFailing) this.options.onFailure(error);
      this.isFailing = true;
      if (!this.isFilled) await this.load();
    }
  }

  private nextStale(): Source | undefined {
    return sources.find((source) => this.stale.has(source));
  }

  private async sync(source: Source): Promise<void> {
    // Before any request: a change that comes meanwhile makes it stale again.
    this.stale.delete(source);
    try {
      await this.content.read(source);
      this.filled.add(source);
    } catch (error) {
      this.stale.add(source);
      throw error;
    }
  }

  private async save(): Promise<void> {
    this.saving = undefined;
    await this.options.saved?.write(this.content.lines()).catch(this.options.onFailure);
  }

  /** Loads the saved index, for as long as the CMS is down: all of it is stale. */
  private async load(): Promise<void> {
    const missing = new Set(sources.filter((source) => !this.filled.has(source)));
    try {
      for await (const line of this.options.saved?.read() ?? []) {
        this.content.take(line, missing);
        for (const source of sources) this.filled.add(source);
      }
    } catch (error) {
      this.options.onFailure(error);
    }
  }

  private async settled(longest: number): Promise<void> {
    if (this.running) await within(longest, this.running).catch(() => undefined);
  }
}
