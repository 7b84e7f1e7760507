import { searchKinds, type SearchKind } from '@regionwebb/swedish-search/searchable';
import { sectionGlobals } from './section-pages';

/** What is followed: the documents of a kind, the pages of the sections, and the words that editors have chosen. */
export const sources = [...searchKinds, 'sections', 'words'] as const;
export type Source = (typeof sources)[number];

/** The tags of what a source is made of: itself, and what its documents name. */
export const madeOf: Record<Source, readonly string[]> = {
  contacts: ['contacts', 'offices', 'organisations'],
  offices: ['offices'],
  partnerships: ['partnerships', 'organisations'],
  pages: ['pages'],
  news: ['news'],
  sections: sectionGlobals,
  words: ['searchWords'],
};

export const isKind = (source: Source): source is SearchKind =>
  source !== 'sections' && source !== 'words';
