import type { Payload, Where } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { entriesOf, syncEntries } from '../../features/news-index/news-index';

const AT_ONCE = 200;
const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
};

/**
 * Creates the news index for articles published before it existed: on MongoDB, which has no migrations. The newest
 * article is indexed last, so that its entry shows that all are done.
 */
export async function listEarlierArticles(payload: Payload): Promise<void> {
  const [newest] = await articles(payload, '-createdAt', 1, 1);
  if (!newest || (await isIndexed(payload, newest.id))) return;
  for (let page = 1; ; page += 1) {
    const rows = await articles(payload, 'createdAt', AT_ONCE, page);
    for (const row of rows) await syncEntries({ payload }, row.id, entriesOf(row));
    if (rows.length < AT_ONCE) return;
  }
}

/** Rows with all their languages. */
async function articles(payload: Payload, sort: string, limit: number, page: number) {
  const { docs } = await payload.db.find({
    collection: 'news',
    // On MongoDB there are pages only with pagination.
    ...{ where: published, sort, limit, page, pagination: true },
  });
  return docs.map((row) => ({ ...row, id: String(propertyOf(row, 'id')) }));
}

async function isIndexed(payload: Payload, article: string): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'listings',
    where: { article: { equals: article } },
  });
  return totalDocs > 0;
}
