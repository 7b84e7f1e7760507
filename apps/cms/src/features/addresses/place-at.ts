import { pathFor } from '@regionwebb/content/paths';
import type { Where } from 'payload';

const SECTIONS = ['news', 'offices', 'partnerships'] as const;

export interface Place {
  collection: (typeof SECTIONS)[number] | 'pages';
  where: Where;
}

/** Which collection a public path belongs to, and what to ask it for. */
export function placeAt(path: string, locale: 'sv' | 'en'): Place | undefined {
  const own = decode(path);
  const slug = own?.slice(own.lastIndexOf('/') + 1);
  if (!own || !slug) return undefined;
  const section = SECTIONS.find((collection) => pathFor({ collection, slug }, locale) === own);
  if (section) return { collection: section, where: { slug: { equals: slug } } };
  const start = pathFor({ section: 'start' }, locale);
  const inTree = own.slice(start.length).replace(/^\//, '');
  const isInTree = pathFor({ collection: 'pages', path: inTree }, locale) === own;
  return isInTree ? { collection: 'pages', where: { path: { equals: inTree } } } : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
