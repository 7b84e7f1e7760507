import type { Locale } from '@regionwebb/content/locales';
import type { Searchable, SearchKind } from '@regionwebb/swedish-search/searchable';
import type { CmsClient } from '../cms/client';
import { searchSource } from '../cms/search-source';
import { searchableOf } from './searchable-of';

/** What can be searched, read from the CMS: what is found is kept in the index alone. */
export function createReader(cms: CmsClient) {
  const source = searchSource(cms);
  return {
    ...source,
    /** Those of some documents that are public in the language, as the index takes them. */
    async read(kind: SearchKind, locale: Locale, ids: string[]): Promise<Searchable[]> {
      const documents = await source.read(kind, locale, ids);
      return documents.flatMap((document) => searchableOf(kind, document, locale) ?? []);
    },
  };
}

export type Reader = ReturnType<typeof createReader>;
