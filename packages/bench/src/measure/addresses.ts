import { z } from 'zod';

const found = z.object({
  docs: z.array(z.object({ slug: z.string().nullish() })),
  hasNextPage: z.boolean(),
});
/** As many as the CMS gives anyone at once. */
const AT_ONCE = 1_000;

/** Paths of so many documents of a section, as visitors ask for them; fewer where there are not so many. */
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
  const query = `depth=0&limit=${AT_ONCE}&select[slug]=true&sort=createdAt&locale=${locale}&fallback-locale=none`;
  const paths: string[] = [];
  for (let page = 1, isMore = true; isMore && paths.length < count; page += 1) {
    const answer = await fetch(`${cmsUrl}/api/${collection}?${query}&page=${page}`);
    const { docs, hasNextPage } = found.parse(await answer.json());
    paths.push(...docs.flatMap(({ slug }) => (slug ? [`/${folder}/${slug}`] : [])));
    isMore = hasNextPage;
  }
  return paths.slice(0, count);
}
