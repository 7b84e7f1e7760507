import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import { CmsUnavailable } from '../../cms/client';
import { editionsAt, type Editions } from '../../cms/editions';
import { getCommentSettings, type CommentSettings } from '../../cms/globals';
import type { Notices } from './comment-form';
import { formPath } from './comment-paths';

export interface CommentFormData {
  /** In characters as people count them (graphemes). */
  maxLength: number;
  enabled: boolean;
  notices: Notices;
}

/** The editors' settings of the form. Throws `CmsUnavailable`: no page may be cached with the default texts. */
export const loadCommentForm = async (locale: Locale): Promise<CommentFormData> =>
  formOf(await getCommentSettings(locale), locale);

/**
 * The same for a form that is not cached. While the CMS is down the default texts are used, so that a refused comment can
 * still be shown again with its text.
 */
export const loadCommentFormIfPossible = (locale: Locale): Promise<CommentFormData> =>
  loadCommentForm(locale).catch(() => formOf({}, locale));

function formOf(settings: Partial<CommentSettings>, locale: Locale): CommentFormData {
  const path = settings.privacyPage?.path;
  return {
    maxLength: settings.maxLength ?? DEFAULT_COMMENT_LENGTH,
    enabled: settings.enabled ?? true,
    notices: {
      editorialTeam: settings.editorialTeam,
      careNotice: settings.careNotice,
      careUrl: settings.careUrl,
      privacyNotice: settings.privacyNotice,
      privacyPath: path && pathFor({ collection: 'pages', path }, locale),
    },
  };
}

/**
 * The form in both languages, each about the page's edition in it: a comment is in the language of its page. Undefined while
 * the CMS does not answer: the form works without.
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
