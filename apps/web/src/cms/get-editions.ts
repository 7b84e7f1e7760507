import { locales, type Locale } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import { z } from 'zod';
import { askCms } from './ask-cms';

/** The public address of a page in each language that it has an edition in. */
export type Editions = Partial<Record<Locale, string>>;

type Collection = 'news' | 'offices' | 'partnerships' | 'pages';

const words = z.record(z.string(), z.string().nullish()).nullish();
const addressed = z.object({ id: z.string(), slug: words, path: words });

/** In which languages a published document has an address, and which. */
export async function getEditions(collection: Collection, id: string): Promise<Editions> {
  const query = { locale: 'all', depth: 0, select: { slug: true, path: true } };
  const asked = { kinds: [collection], shape: addressed };
  const data = await askCms(`${collection}/${id}`, query, asked);
  const editions: Editions = {};
  for (const locale of locales) {
    const own = { slug: data?.slug?.[locale], path: data?.path?.[locale] };
    const address = documentPath(collection, own, locale);
    if (address !== undefined) editions[locale] = address;
  }
  return editions;
}
