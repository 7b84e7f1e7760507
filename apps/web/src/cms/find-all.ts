import { findDocuments, type Collections, type Question } from './find-documents';

/** As many as the CMS gives at once to somebody who has not logged in. */
const AT_ONCE = 1_000;

type Whole = Omit<Question, 'limit' | 'page' | 'pagination'>;

/** Every document that a question finds, in as many answers as that takes. For what editors keep few of, never for news. */
export async function findAll<Slug extends keyof Collections>(
  collection: Slug,
  question: Whole & { sort: string },
): Promise<Collections[Slug][]> {
  // Without ties, or one document could be on two pages and another on none.
  const sort = `${question.sort},id`;
  const all: Collections[Slug][] = [];
  for (let page = 1; ; page += 1) {
    // Only a later page has to be counted: on MongoDB, Payload passes over its number otherwise.
    const part = { limit: AT_ONCE, page, pagination: page > 1 };
    const { docs } = await findDocuments(collection, { ...question, ...part, sort });
    all.push(...docs);
    if (docs.length < AT_ONCE) return all;
  }
}
