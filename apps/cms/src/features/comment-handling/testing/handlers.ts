import type { Payload } from 'payload';
import { meetEverybody, type Who } from '../../../access/testing/people';
import { askRest } from '../../../access/testing/rest-api';
import { openTestCms } from '../../../testing/open-test-cms';
import { storeComment } from '../../comments/store-comment';

export const TEXT = 'Jag heter Anna Ek. Räcket saknas.';

/**
 * A CMS with a function of an editor and an author, which owns all pages, and one of an administrator; and functions that
 * make comments and take steps by the API.
 */
export async function openCommentHandling() {
  const { payload, close } = await openTestCms();
  payload.logger.level = 'silent';
  const people = await meetEverybody(payload);
  const idOf = (who: Who) => people[who].user?.id ?? '';
  const ours = await aFunction(payload, 'Webbredaktionen', [idOf('editor'), idOf('author')]);
  const theirs = await aFunction(payload, 'Pressen', [idOf('administrator')]);
  const data = { defaultFunction: ours };
  await payload.updateGlobal({ slug: 'ownership', data, overrideAccess: true });
  const ask = async (who: Who, path: string, method = 'GET', body?: object) => {
    const answer = await askRest(payload, people[who], `comments${path}`, { method, data: body });
    return { status: answer.status, body: await answer.json() };
  };
  return {
    ...{ payload, close, people, idOf, ask, ours, theirs },
    /** The id of a new comment. */
    comment: async (more: object = {}) => {
      const page = { collection: 'news', documentId: '1', path: '/nyheter/bron', locale: 'sv' };
      const received = { text: TEXT, page: { ...page, title: 'Bron', ...more } };
      return (await storeComment(payload, received)).id;
    },
    take: (who: Who, id: string, step: string, input: object = {}) =>
      ask(who, `/${id}/steps/${step}`, 'POST', input),
    stored: (id: string) =>
      payload.findByID({ collection: 'comments', id, depth: 0, overrideAccess: true }),
  };
}

const aFunction = async (payload: Payload, name: string, members: string[]): Promise<string> =>
  (await payload.create({ collection: 'functions', data: { name, members }, overrideAccess: true }))
    .id;
