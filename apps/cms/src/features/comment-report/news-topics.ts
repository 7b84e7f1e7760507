import type { Payload, Where } from 'payload';
import { z } from 'zod';

const AT_ONCE = 500;

const row = z.looseObject({
  id: z.string(),
  slug: z.string().nullish(),
  topics: z
    .array(z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]))
    .nullish()
    .transform((topics) => topics ?? []),
});

async function findArticles(payload: Payload, where: Where, locale: 'sv' | 'en' = 'sv') {
  const { docs } = await payload.find({
    collection: 'news',
    ...{ where, locale, fallbackLocale: false },
    select: { topics: true, slug: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  });
  return z.array(row).parse(docs);
}

const inGroups = (names: Iterable<string>): string[][] => {
  const all = [...new Set(names)];
  const starts = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  return starts.map((start) => all.slice(start, start + AT_ONCE));
};

export const localeOfPath = (path: string): 'sv' | 'en' =>
  /^\/en(?=\/|$)/.test(path) ? 'en' : 'sv';

/** The ids of the topics of articles, by the articles' ids. */
export async function topicsOfIds(
  payload: Payload,
  ids: Iterable<string>,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const group of inGroups(ids))
    for (const { id, topics } of await findArticles(payload, { id: { in: group } }))
      found.set(id, topics);
  return found;
}

/** The same by the articles' paths on the site. */
export async function topicsOfPaths(
  payload: Payload,
  paths: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const locale of ['sv', 'en'] as const) {
    const bySlug = new Map<string, string>();
    for (const path of paths)
      if (localeOfPath(path) === locale) bySlug.set(path.slice(path.lastIndexOf('/') + 1), path);
    for (const group of inGroups(bySlug.keys()))
      for (const { slug, topics } of await findArticles(payload, { slug: { in: group } }, locale)) {
        const path = bySlug.get(slug ?? '');
        if (path !== undefined) found.set(path, topics);
      }
  }
  return found;
}

/** The titles of topics, in a language, by their ids. */
export async function topicTitles(
  payload: Payload,
  ids: readonly string[],
  locale: 'sv' | 'en',
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { in: [...ids] } },
    ...{ locale, fallbackLocale: 'sv' },
    select: { title: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  });
  return new Map(docs.map(({ id, title }) => [id, title ?? id]));
}
