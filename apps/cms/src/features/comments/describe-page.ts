import type { Endpoint } from 'payload';
import { z } from 'zod';
import { readJson } from '../query-limits/read-body';
import { refusal } from './answers';
import { findPage } from './commented-page';
import { withKey } from './receive';

const question = z.strictObject({
  path: z.string().startsWith('/').max(2000),
  locale: z.enum(['sv', 'en']),
});

/** More than the longest path, fully escaped. */
const MAX_BYTES = 16 * 1024;

/**
 * `POST /api/comments/page`: the title of the page at a public path, for the site's form. 404 if it takes no comments: the
 * form is not offered for what `receive` would refuse.
 */
export const describePage: Omit<Endpoint, 'root'> = {
  path: '/page',
  method: 'post',
  handler: (req) =>
    withKey(req, async () => {
      const parsed = question.safeParse(await readJson(req, MAX_BYTES));
      if (!parsed.success) return refusal(400, 'message');
      const settings = await req.payload.findGlobal({
        slug: 'commentSettings',
        depth: 0,
        overrideAccess: true,
      });
      const page = await findPage(req.payload, parsed.data.path, parsed.data.locale, settings);
      return page ? Response.json({ title: page.title }) : refusal(404, 'page');
    }),
};
