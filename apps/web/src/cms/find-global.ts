import type { Locale } from '@regionwebb/content/locales';
import type { Config } from '@regionwebb/content/payload-types';
import { askCms, type Kinds } from './ask-cms';
import { CmsUnavailable } from './cms-errors';
import { globalOf } from './shapes';
import { shown } from './shown-fields';

type Globals = Config['globals'];

/** A global in one language, with the documents it links to. Every global is there, if only as empty fields. */
export async function findGlobal<Slug extends keyof Globals>(
  slug: Slug,
  locale: Locale,
  shows: Kinds = [],
): Promise<Globals[Slug]> {
  const query = { depth: 1, populate: shown, locale, 'fallback-locale': 'none' };
  const shape = globalOf<Globals[Slug]>(slug);
  const found = await askCms(`globals/${slug}`, query, { kinds: [slug, ...shows], shape });
  if (found === undefined) throw new CmsUnavailable(`the global ${slug}`);
  return found;
}
