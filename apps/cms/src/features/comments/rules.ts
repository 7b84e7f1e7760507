import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { hasCmsKey } from '../../access/has-cms-key';
import { refusal } from './answers';
import { findPage } from './commented-page';
import { publishedDetails } from '../published-details/published-details';

const question = z.object({
  path: z.string().startsWith('/').max(2000),
  locale: z.enum(['sv', 'en']),
});

/**
 * `GET /api/comments/rules?path=&locale=`: what the site checks a comment on a page against, the same as the CMS does:
 * `maxLength` in characters, and `published`, digests of what the authority publishes.
 */
export const rules: Omit<Endpoint, 'root'> = {
  path: '/rules',
  method: 'get',
  handler: async (req) => {
    if (!hasCmsKey(req)) return refusal(401, 'key');
    const { payload, query } = req;
    const asked = question.safeParse(query);
    if (!asked.success) return refusal(400, 'message');
    const { path, locale } = asked.data;
    const settings = await payload.findGlobal({
      slug: 'commentSettings',
      depth: 0,
      overrideAccess: true,
    });
    const page = await findPage(payload, path, locale, settings);
    const published = [...(await publishedDetails(payload, page))];
    return Response.json({ maxLength: settings.maxLength ?? DEFAULT_COMMENT_LENGTH, published });
  },
};
