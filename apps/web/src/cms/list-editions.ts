import { locales } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import { z } from 'zod';
import { askCms } from './ask-cms';
import { CmsUnavailable } from './cms-errors';
import type { Editions } from './get-editions';
import { listOf } from './parse-answer';

export const addressedCollections = ['pages', 'offices', 'partnerships', 'news'] as const;
export type Addressed = (typeof addressedCollections)[number];

export interface Edited {
  editions: Editions;
  /** When an editor last changed it in substance, as far as that is known. */
  changedAt: string | undefined;
}

const words = z.record(z.string(), z.string().nullish()).nullish();
const date = z.string().nullish();
const edited = z.object({
  ...{ id: z.string(), slug: words, path: words },
  ...{ publishedAt: date, revisedAt: date, updatedAt: date },
});

/** A page, counted from 1, of the documents of a collection: where each is in every language, and since when. */
export async function listEditions(
  collection: Addressed,
  page: number,
  limit: number,
): Promise<Edited[]> {
  const select = { slug: true, path: true, publishedAt: true, revisedAt: true, updatedAt: true };
  const query = {
    locale: 'all',
    depth: 0,
    select,
    sort: 'createdAt',
    limit,
    page,
  };
  const shape = listOf(edited, page);
  const data = await askCms(collection, query, { kinds: [collection], shape });
  if (!data) throw new CmsUnavailable(`the addresses of ${collection}`);
  return data.docs.map((doc) => {
    const editions: Editions = {};
    for (const locale of locales) {
      const own = { slug: doc.slug?.[locale], path: doc.path?.[locale] };
      const address = documentPath(collection, own, locale);
      if (address !== undefined) editions[locale] = address;
    }
    const editorial = doc.revisedAt ?? doc.publishedAt;
    const changedAt = isDated(collection) ? editorial : doc.updatedAt;
    return { editions, changedAt: changedAt ?? undefined };
  });
}

/** Of what has dates that an editor sets, no others count (T6). */
const isDated = (collection: Addressed) => collection === 'news' || collection === 'pages';
