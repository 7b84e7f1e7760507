import type { Locale } from '@regionwebb/content/locales';
import { CHANGED_PAGES } from '@regionwebb/content/tags';
import { z } from 'zod';
import { findPublished } from './documents';

const answer = z.object({
  pages: z.array(
    z.object({ collection: z.string(), id: z.string(), locale: z.string(), at: z.iso.datetime() }),
  ),
});

/** A document, or a global by its slug. */
interface Document {
  collection: string;
  id: string;
}

/**
 * When a page was last changed after a comment, if it says so; ISO 8601. All pages share one request, whose answer is cached
 * until a page says so or no longer does.
 */
export async function changedAfterComment(
  { collection, id }: Document,
  locale: Locale,
): Promise<string | undefined> {
  // An older CMS has no such list.
  const found = await findPublished(
    'comments/changed-pages',
    {},
    { tags: [CHANGED_PAGES], shape: answer },
  );
  // The newest is first.
  return found?.pages.find(
    (page) => page.collection === collection && page.id === id && page.locale === locale,
  )?.at;
}
