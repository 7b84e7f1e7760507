import { z } from 'zod';
import { env } from '../env';
import type { Notices } from './comment-notices';
import type { Locale } from './comment-paths';
import { ownAddresses } from './comment-rules';

export type CommentFormData = {
  enabled: boolean;
  notices: Notices;
  maxLength: number;
  allowed: string[];
};

const text = z.string().nullish();
const settings = z.object({
  enabled: z.boolean().nullish(),
  editorialTeam: text,
  careNotice: text,
  careUrl: text,
  maxLength: z.number().nullish(),
  privacyNotice: text,
  privacyPage: z.object({ path: text }).nullish().catch(undefined),
});
const site = z.object({ email: text, phone: text });

/**
 * What editors have said about the form. Where the CMS is silent the form's own words are used, so that a
 * refused comment can be shown again, with its text, while the CMS is down.
 */
export async function loadCommentForm(locale: Locale): Promise<CommentFormData> {
  const [told, own] = await Promise.all([
    globalOf('commentSettings', locale).then((body) => settings.safeParse(body).data),
    globalOf('site', locale).then((body) => site.safeParse(body).data),
  ]);
  const privacyPath = told?.privacyPage?.path;
  return {
    enabled: told?.enabled ?? true,
    notices: {
      ...told,
      privacyPath: privacyPath && `${locale === 'sv' ? '' : `/${locale}`}/${privacyPath}`,
    },
    maxLength: told?.maxLength ?? 2000,
    allowed: ownAddresses(own ?? {}),
  };
}

async function globalOf(slug: 'commentSettings' | 'site', locale: Locale): Promise<unknown> {
  const query = new URLSearchParams({ locale, 'fallback-locale': 'none', depth: '1' });
  try {
    const answer = await fetch(`${env.CMS_URL}/api/globals/${slug}?${query}`, {
      cache: 'force-cache',
      next: { tags: [slug, 'pages', 'everything'], revalidate: 3600 },
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
