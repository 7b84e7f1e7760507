import { z } from 'zod';

const found = z.object({ docs: z.array(z.object({ slug: z.string() })).length(1) });

/** The path of the newest article, the one that is published again and again. */
export async function newest(cmsUrl: string): Promise<string> {
  const query = 'limit=1&depth=0&select[slug]=true&sort=-publishedAt';
  const [article] = found.parse(await (await fetch(`${cmsUrl}/api/news?${query}`)).json()).docs;
  return `/nyheter/${article?.slug}`;
}
