import { z } from 'zod';

const found = z.object({ docs: z.array(z.object({ slug: z.string().nullish() })) });

/** Paths of so many documents of a section, as visitors ask for them. */
export async function addresses(
  cmsUrl: string,
  collection: 'news' | 'offices' | 'partnerships',
  count: number,
): Promise<string[]> {
  const folder = { news: 'nyheter', offices: 'kontor', partnerships: 'samverkan' }[collection];
  const query = `depth=0&limit=${count}&select[slug]=true&pagination=false&sort=createdAt`;
  const answer = await fetch(`${cmsUrl}/api/${collection}?${query}`);
  return found
    .parse(await answer.json())
    .docs.flatMap(({ slug }) => (slug ? [`/${folder}/${slug}`] : []));
}
