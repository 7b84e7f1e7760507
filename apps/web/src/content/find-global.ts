import type { Locale } from '@regionwebb/content/locales';
import type { Config } from '@regionwebb/content/payload-types';
import { askCms, type Kinds } from './ask-cms';
import { CmsUnavailable } from './cms-errors';
import { objectOf } from './object-of';
import { shown } from './shown-fields';

type Globals = Config['globals'];

/** A global in one language, with the documents it links to. Every global is there, if only as empty fields. */
export async function findGlobal<Slug extends keyof Globals>(
  slug: Slug,
  locale: Locale,
  shows: Kinds = [],
): Promise<Globals[Slug]> {
  const query = { depth: 1, populate: shown, locale, 'fallback-locale': 'none' };
  const answer = await askCms(`globals/${slug}`, query, [slug, ...shows]);
  const found = objectOf<Globals[Slug]>().safeParse(answer);
  if (!found.success) throw new CmsUnavailable(`the global ${slug}`);
  return found.data;
}
