import type { Payload } from 'payload';
import { meetEverybody } from '../../../access/testing/people';
import { openTestCms } from '../../../testing/open-test-cms';

/** A test CMS with a user of each role logged in. */
export async function openWithEditors() {
  const { payload, close } = await openTestCms();
  payload.logger.level = 'silent';
  return { payload, close, ...(await meetEverybody(payload)) };
}

/** The id of a new published article with the title "Före". */
export async function publishArticle(payload: Payload): Promise<string> {
  const data = { title: 'Före', _status: 'published' } as const;
  const { id } = await payload.create({ collection: 'news', data, overrideAccess: true });
  return id;
}
