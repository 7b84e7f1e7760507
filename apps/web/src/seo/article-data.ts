import type { NewsArticle } from 'schema-dts';
import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { isoWithOffset } from '../format/iso-with-offset';
import { organizationId } from './organization-data';

interface Described {
  article: Pick<News, 'title' | 'ingress' | 'publishedAt' | 'revisedAt' | 'byline'>;
  locale: Locale;
  /** The page's own address. */
  path: string;
  origin: string;
  /** The address of the picture that the page shows. */
  image?: string | undefined;
}

/** An article, with the dates that its page shows, in the same time zone. */
export function articleData({ article, locale, path, origin, image }: Described): NewsArticle {
  const { title, ingress, publishedAt, revisedAt, byline } = article;
  const url = new URL(path, origin).href;
  const publisher = { '@id': organizationId(origin) };
  return {
    '@type': 'NewsArticle',
    headline: title ?? '',
    url,
    mainEntityOfPage: url,
    inLanguage: locale,
    publisher,
    author: byline ? { '@type': 'Person', name: byline } : publisher,
    ...(ingress ? { description: ingress } : {}),
    ...(image ? { image: new URL(image, origin).href } : {}),
    ...(publishedAt ? { datePublished: isoWithOffset(new Date(publishedAt)) } : {}),
    ...(revisedAt ? { dateModified: isoWithOffset(new Date(revisedAt)) } : {}),
  };
}
