import type { Locale } from '@regionwebb/content/locales';
import { contactAnchor, documentPath, pathFor } from '@regionwebb/content/paths';
import { factsOf } from './facts-of';
import type { SearchedDocument } from '../cms/search-source';
import type { Searchable, SearchKind } from '@regionwebb/swedish-search/searchable';

/** The document as the index takes it; undefined where it has no name or no address. */
export function searchableOf(
  kind: SearchKind,
  doc: SearchedDocument,
  locale: Locale,
): Searchable | undefined {
  const title = kind === 'contacts' ? doc.role : (doc.title ?? doc.name);
  const path =
    kind === 'contacts'
      ? `${pathFor({ section: 'contacts' }, locale)}#${contactAnchor(doc.id)}`
      : documentPath(kind, doc, locale);
  if (!title || path === undefined) return undefined;
  const ingress = doc.ingress ?? doc.summary ?? doc.areasOfResponsibility?.join(', ') ?? '';
  // A page holds until it is changed; only what tells of an event counts for less as time goes.
  const happened = kind === 'news' ? doc.publishedAt : undefined;
  const publishedAt = happened ? Date.parse(happened) : undefined;
  const written = textOf(doc.searchText ?? '', title, ingress);
  return {
    ...{ id: doc.id, kind, path, title, ingress },
    text: [written, ...factsOf(kind, doc, locale)].filter(Boolean).join(' · '),
    ...(kind === 'partnerships' && doc.period?.end ? { ends: doc.period.end } : {}),
    ...(publishedAt === undefined || Number.isNaN(publishedAt) ? {} : { publishedAt }),
  };
}

/** The CMS joins title, ingress and body, piece by piece; the first two count for more by themselves. */
const textOf = (joined: string, title: string, ingress: string): string =>
  [title, ingress]
    .reduce((rest, part) => rest.replace(part.normalize('NFC'), () => ''), joined)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)”])/g, '')
    .trim();
