import { z } from 'zod';
import { askCms } from '../../cms/ask-cms';
import { CmsUnavailable } from '../../cms/cms-errors';
import type { Notices } from './comment-notices';
import type { Locale } from './comment-paths';
import { ownAddresses } from '../../cms/comment-rules';

export type CommentFormData = {
  enabled: boolean;
  notices: Notices;
  maxLength: number;
  allowed: string[];
};

const text = z.string().nullish();
const settings = z.object({
  globalType: z.literal('commentSettings'),
  enabled: z.boolean().nullish(),
  editorialTeam: text,
  careNotice: text,
  careUrl: text,
  maxLength: z.number().nullish(),
  privacyNotice: text,
  privacyPage: z.object({ path: text }).nullish().catch(undefined),
});
const site = z.object({ globalType: z.literal('site'), email: text, phone: text });

/** What editors have said about the form. Throws `CmsUnavailable`: a page is not to be kept with other words. */
export async function loadCommentForm(locale: Locale): Promise<CommentFormData> {
  const [told, own] = await Promise.all([
    findPart('commentSettings', locale, settings),
    findPart('site', locale, site),
  ]);
  return formOf(told, own, locale);
}

/**
 * The same for a form that is kept by nobody. Where the CMS is silent the form's own words are used, so that a
 * refused comment can be shown again, with its text, while the CMS is down.
 */
export const loadCommentFormIfPossible = (locale: Locale): Promise<CommentFormData> =>
  loadCommentForm(locale).catch(() => formOf({}, {}, locale));

function formOf(
  told: Partial<z.infer<typeof settings>>,
  own: Partial<z.infer<typeof site>>,
  locale: Locale,
): CommentFormData {
  const privacyPath = told.privacyPage?.path;
  return {
    enabled: told.enabled ?? true,
    notices: {
      ...told,
      privacyPath: privacyPath && `${locale === 'sv' ? '' : `/${locale}`}/${privacyPath}`,
    },
    maxLength: told.maxLength ?? 2000,
    allowed: ownAddresses(own),
  };
}

async function findPart<Shape extends z.ZodType>(
  slug: 'commentSettings' | 'site',
  locale: Locale,
  shape: Shape,
): Promise<z.output<Shape>> {
  const query = { locale, 'fallback-locale': 'none', depth: 1 };
  const found = await askCms(`globals/${slug}`, query, { kinds: [slug, 'pages'], shape });
  if (found === undefined) throw new CmsUnavailable(`the global ${slug}`);
  return found;
}
