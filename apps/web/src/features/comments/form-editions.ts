import { CmsUnavailable } from '../../cms/client';
import { type Editions, editionsAt } from '../../cms/editions';
import { formPath } from './comment-paths';
import type { Locale } from '@regionwebb/content/locales';

/**
 * The form in both languages, each about the page's edition in it: a comment is in the language of its page. None while
 * the CMS does not answer, which the form does without.
 */
export async function formEditions(locale: Locale, path: string): Promise<Editions> {
  const other = locale === 'sv' ? 'en' : 'sv';
  try {
    const there = (await editionsAt(path))[other];
    return {
      [locale]: formPath(locale, path),
      ...(there ? { [other]: formPath(other, there) } : {}),
    };
  } catch (error) {
    if (error instanceof CmsUnavailable) return {};
    throw error;
  }
}
