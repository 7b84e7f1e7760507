import { z } from 'zod';

const listed = z.object({
  docs: z.array(z.object({ slug: z.string().nullish() })),
  hasNextPage: z.boolean(),
});
/** The CMS returns at most so many documents. */
const PAGE_SIZE = 1_000;

/** The public paths of the first `count` documents of a section; fewer where there are fewer. */
export async function addresses(
  cmsUrl: string,
  collection: 'news' | 'offices' | 'partnerships',
  count: number,
  locale: 'sv' | 'en' = 'sv',
): Promise<string[]> {
  const folder = {
    sv: { news: 'nyheter', offices: 'kontor', partnerships: 'samverkan' },
    en: { news: 'en/news', offices: 'en/offices', partnerships: 'en/partnerships' },
  }[locale][collection];
  const query = `depth=0&limit=${PAGE_SIZE}&select[slug]=true&sort=createdAt&locale=${locale}&fallback-locale=none`;
  const paths: string[] = [];
  for (let page = 1, isMore = true; isMore && paths.length < count; page += 1) {
    const answer = await fetch(`${cmsUrl}/api/${collection}?${query}&page=${page}`);
    const { docs, hasNextPage } = listed.parse(await answer.json());
    paths.push(...docs.flatMap(({ slug }) => (slug ? [`/${folder}/${slug}`] : [])));
    isMore = hasNextPage;
  }
  return paths.slice(0, count);
}

const newestArticle = z.object({ docs: z.array(z.object({ slug: z.string() })).length(1) });

/** The public path of the newest article. */
export async function newestPath(cmsUrl: string): Promise<string> {
  const query = 'limit=1&depth=0&select[slug]=true&sort=-publishedAt';
  const [article] = newestArticle.parse(
    await (await fetch(`${cmsUrl}/api/news?${query}`)).json(),
  ).docs;
  return `/nyheter/${article?.slug}`;
}
