import { locales, type Locale } from '@regionwebb/content/locales';
import type { Searched } from '@regionwebb/swedish-search/ask-indexes';
import { Catalogue } from './catalogue';
import { EditorsWords, readEditorsWords } from './editors-words';
import type { Reader } from './read-searchable';
import type { SavedLine } from './saved-search';
import { SearchIndex } from '@regionwebb/swedish-search/search-index';
import { searchKinds, type SearchKind } from '@regionwebb/swedish-search/searchable';
import { isSectionId, readSections } from './section-pages';
import type { Hit } from '../features/search/site-search';
import { isKind, madeOf, sources, type Source } from './sources';
import { MOST, syncKind } from './sync-kind';

type Found = Pick<Hit, 'kind' | 'id'>;

/** What is searched: an index for each language, what is in them, and the words of editors. */
export class SearchContent implements Searched {
  readonly indexes = { sv: new SearchIndex('sv'), en: new SearchIndex('en') };
  readonly words = { sv: new EditorsWords('sv'), en: new EditorsWords('en') };
  private readonly catalogues: Record<SearchKind, Catalogue> = {
    contacts: new Catalogue(),
    offices: new Catalogue(),
    partnerships: new Catalogue(),
    pages: new Catalogue(),
    news: new Catalogue(),
  };

  constructor(
    private readonly reader: Reader,
    /** How many of a kind are held. */
    private readonly most = MOST,
  ) {}

  /** Brings a source up to date. Throws what the reader throws. */
  async read(source: Source): Promise<void> {
    const { indexes, reader, most } = this;
    if (source === 'words')
      for (const locale of locales) this.words[locale] = await readEditorsWords(reader, locale);
    else if (source === 'sections') await readSections(reader, indexes);
    else await syncKind({ indexes, catalogue: this.catalogues[source], reader, most }, source);
  }

  /** A document is not saved when another that it names is: those that may name one are to be read anew. */
  distrust(tags: readonly string[]): void {
    for (const source of sources) {
      const named = madeOf[source].filter((tag) => tag !== source);
      if (isKind(source) && named.some((tag) => tags.includes(tag)))
        this.catalogues[source].distrust();
    }
  }

  /** How many news are held where there is room for no more, and older ones have been left out. */
  get newsHeld(): number | undefined {
    const { size } = this.catalogues.news;
    return size >= this.most ? size : undefined;
  }

  /** Takes out those that the CMS no longer has, unless it is away; whether there were any. */
  async dropGone(found: readonly Found[], locale: Locale): Promise<boolean> {
    const gone = await Promise.all(
      searchKinds.map(async (kind) => {
        // The pages of sections are in no catalogue: they are always there.
        const ids = found
          .filter((each) => each.kind === kind && this.catalogues[kind].includes(each.id))
          .map(({ id }) => id);
        if (ids.length === 0) return [];
        const left = await this.reader.whichAre(kind, locale, ids).catch(() => new Set(ids));
        return ids.filter((id) => !left.has(id)).map((id) => ({ kind, id }));
      }),
    );
    for (const { kind, id } of gone.flat()) this.indexes[locale].remove(kind, id);
    return gone.flat().length > 0;
  }

  /** All of it, to be kept on disk. */
  *lines(): Generator<SavedLine> {
    for (const locale of locales) {
      yield { locale, words: this.words[locale].listed };
      for (const document of this.indexes[locale].documents()) yield { locale, document };
    }
  }

  /** Takes back what was kept of some sources. Its documents are read anew, or dropped, when the CMS answers. */
  take(line: SavedLine, wanted: ReadonlySet<Source>): void {
    const { locale, words, document } = line;
    if (words && wanted.has('words')) this.words[locale] = new EditorsWords(locale, words);
    if (!document) return;
    const isSection = isSectionId(document.id);
    if (!wanted.has(isSection ? 'sections' : document.kind)) return;
    this.indexes[locale].put(document);
    if (!isSection) this.catalogues[document.kind].addUnknown(document.id);
  }
}
