import { locales, type Locale } from '@regionwebb/content/locales';
import { SearchEngine, type Curation } from '@regionwebb/swedish-search/search-engine';
import { searchKinds, type SearchKind } from '../cms/search-source';
import type { Hit } from '../features/search/protocol';
import { Catalogue } from './catalogue';
import { readCuration } from './curation';
import type { SavedLine } from './saved-search';
import type { Reader, Searchable } from './searchable';
import { isSectionId, readSections, sectionGlobals } from './section-pages';
import { MOST, syncKind } from './sync-kind';

/** A source of the index: the documents of a kind, the section pages, or the editors' settings. */
export const sources = [...searchKinds, 'sections', 'curation'] as const;
export type Source = (typeof sources)[number];

/** The tags of a source: its documents, and those that they refer to. */
export const tagsOf: Record<Source, readonly string[]> = {
  contacts: ['contacts', 'offices', 'organisations'],
  offices: ['offices'],
  partnerships: ['partnerships', 'organisations'],
  pages: ['pages'],
  news: ['news'],
  sections: sectionGlobals,
  curation: ['searchWords'],
};

const isKind = (source: Source): source is SearchKind =>
  source !== 'sections' && source !== 'curation';

type Found = Pick<Hit, 'kind' | 'id'>;

/** The content of the search: the documents of the site, and the editors' settings. */
export class SearchContent {
  readonly engine = new SearchEngine<Searchable>();
  private readonly curations: Partial<Record<Locale, Curation>> = {};
  private readonly catalogues: Record<SearchKind, Catalogue> = {
    contacts: new Catalogue(),
    offices: new Catalogue(),
    partnerships: new Catalogue(),
    pages: new Catalogue(),
    news: new Catalogue(),
  };

  constructor(
    private readonly reader: Reader,
    /** How many of a kind are indexed. */
    private readonly most = MOST,
  ) {}

  /** Brings a source up to date. Throws the reader's errors. */
  async read(source: Source): Promise<void> {
    const { engine, reader, most } = this;
    if (source === 'curation')
      for (const locale of locales) this.curate(locale, await readCuration(reader, locale));
    else if (source === 'sections') await readSections(reader, engine);
    else
      await syncKind(
        { indexes: engine.indexes, catalogue: this.catalogues[source], reader, most },
        source,
      );
  }

  /** Marks documents that may refer to a changed one: they are not saved then, but must be read again. */
  distrust(tags: readonly string[]): void {
    for (const source of sources) {
      const named = tagsOf[source].filter((tag) => tag !== source);
      if (isKind(source) && named.some((tag) => tags.includes(tag)))
        this.catalogues[source].distrust();
    }
  }

  /** How many news are indexed where there is no room for more, and older ones have been left out. */
  get newsHeld(): number | undefined {
    const { size } = this.catalogues.news;
    return size >= this.most ? size : undefined;
  }

  /** Removes documents that the CMS no longer has, unless it is down; returns whether there were any. */
  async dropGone(found: readonly Found[], locale: Locale): Promise<boolean> {
    const gone = await Promise.all(
      searchKinds.map(async (kind) => {
        // Section pages are in no catalogue: they always exist.
        const ids = found
          .filter((each) => each.kind === kind && this.catalogues[kind].includes(each.id))
          .map(({ id }) => id);
        if (ids.length === 0) return [];
        const left = await this.reader.whichAre(kind, locale, ids).catch(() => new Set(ids));
        return ids.filter((id) => !left.has(id)).map((id) => ({ kind, id }));
      }),
    );
    for (const { kind, id } of gone.flat()) this.engine.indexes[locale].remove({ kind, id });
    return gone.flat().length > 0;
  }

  /** All of it, to be saved on disk. */
  *lines(): Generator<SavedLine> {
    for (const locale of locales) {
      yield { locale, curation: this.curations[locale] };
      for (const document of this.engine.indexes[locale].documents()) yield { locale, document };
    }
  }

  /** Restores the saved content of some sources. Its documents are read again, or dropped, when the CMS answers. */
  take(line: SavedLine, wanted: ReadonlySet<Source>): void {
    const { locale, curation, document } = line;
    if (curation && wanted.has('curation')) this.curate(locale, curation);
    if (!document) return;
    const isSection = isSectionId(document.id);
    if (!wanted.has(isSection ? 'sections' : document.kind)) return;
    this.engine.indexes[locale].put(document);
    if (!isSection) this.catalogues[document.kind].addUnknown(document.id);
  }

  private curate(locale: Locale, curation: Curation): void {
    this.curations[locale] = curation;
    this.engine.curate(locale, curation);
  }
}
