import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../../testing/open-test-cms';

/** A CMS that takes comments on one article, at `/nyheter/oppen`. */
export async function openComments() {
  const { payload, close, folder } = await openTestCms();
  // Imported once the CMS is open, since the settings are read at import.
  const { env } = await import('../../../env');
  await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: true, maxLength: 2000 } });
  const data = {
    title: 'Nyheten oppen',
    slug: 'oppen',
    commentsEnabled: true,
    _status: 'published',
  } as const;
  const { id } = await payload.create({ collection: 'news', data });
  const post = (endpoint: 'receive' | 'received' | 'matter', body: unknown) =>
    postComment(payload, env.CMS_KEY, endpoint, body);
  return { payload, close, folder, articleId: id, post };
}

/** Posts to an endpoint of the comments; a body that is a string is sent as it is. */
export async function postComment(
  payload: Payload,
  key: string,
  endpoint: string,
  body: unknown,
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const request = new Request(`http://cms.example/api/comments/${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return { status: answer.status, body: await answer.json(), headers: answer.headers };
}

/** A message about the article. */
export const aMessage = (text: string, more: object = {}) => ({
  ...{ text, path: '/nyheter/oppen', locale: 'sv', ...more },
});
