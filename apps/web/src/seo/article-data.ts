import type { NewsArticle } from 'schema-dts';
import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { pictureAddress } from '../ui/picture-address';
import { isoWithOffset } from '../format/dates';
import { organizationId } from './organization-data';

interface Described {
  article: Pick<News, 'title' | 'ingress' | 'publishedAt' | 'revisedAt' | 'byline' | 'leadImage'>;
  locale: Locale;
  /** The page's address. */
  path: string;
  origin: string;
}

/**
 * An article, with the dates of its page, in the same time zone. Its author is the authority, which is responsible for the
 * text. A byline may be a name or a function: it is credited as it is written.
 */
export function articleData({ article, locale, path, origin }: Described): NewsArticle {
  const { title, ingress, publishedAt, revisedAt, byline } = article;
  const url = new URL(path, origin).href;
  const image = pictureAddress(article.leadImage);
  const publisher = { '@id': organizationId(origin) };
  return {
    '@type': 'NewsArticle',
    headline: title ?? '',
    url,
    mainEntityOfPage: url,
    inLanguage: locale,
    publisher,
    author: publisher,
    ...(byline ? { creditText: byline } : {}),
    ...(ingress ? { description: ingress } : {}),
    ...(image ? { image: new URL(image, origin).href } : {}),
    ...(publishedAt ? { datePublished: isoWithOffset(new Date(publishedAt)) } : {}),
    ...(revisedAt ? { dateModified: isoWithOffset(new Date(revisedAt)) } : {}),
  };
}
