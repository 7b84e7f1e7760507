import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { askCms } from './ask-cms';
import { findId } from './find-id';

const shape = z.object({ slug: z.record(z.string(), z.string().nullish()).nullish() });

/** The slug in one language of what has this slug in another, or undefined where it has none. */
export async function slugIn(
  wanted: Locale,
  collection: 'topics' | 'offices' | 'partnerships',
  known: { locale: Locale; slug: string },
): Promise<string | undefined> {
  const id = await findId(collection, known.locale, known.slug);
  if (id === undefined) return undefined;
  const query = { locale: 'all', depth: 0, select: { slug: true } };
  const found = await askCms(`${collection}/${id}`, query, { kinds: [collection], shape });
  return found?.slug?.[wanted] ?? undefined;
}
