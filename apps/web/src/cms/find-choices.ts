import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { askCms } from './ask-cms';
import { CmsUnavailable } from './cms-errors';
import type { ArticleChoice } from './find-listed';
import { findId } from './find-id';

interface Choices {
  /** Ids of the topics, offices and partnerships that an article which fits belongs to. */
  subjects: ReadonlySet<string>;
  /** Four digits each, the newest first. */
  years: string[];
}

const shape = z.object({
  subjects: z.array(z.string()),
  years: z.array(z.string().regex(/^\d{4}$/)),
});
const fields = { topic: 'topics', office: 'offices', partnership: 'partnerships' } as const;
const kinds = ['listings', 'news'];
const none: Choices = { subjects: new Set(), years: [] };

/** What else the articles of a choice belong to, and the years that they are from; nothing where there are none. */
export async function findChoices(locale: Locale, choice: ArticleChoice): Promise<Choices> {
  const query: Record<string, string> = { locale };
  for (const filter of ['topic', 'office', 'partnership'] as const) {
    const slug = choice[filter];
    if (!slug) continue;
    const id = await findId(fields[filter], locale, slug);
    if (id === undefined) return none;
    query[fields[filter]] = id;
  }
  if (choice.year) query.year = choice.year;
  const found = await askCms('listings/choices', query, { kinds, shape });
  if (!found) throw new CmsUnavailable('the choices of news');
  return { subjects: new Set(found.subjects), years: found.years };
}
