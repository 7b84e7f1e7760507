import { z } from 'zod';
import { askCms } from './ask-cms';
import { CmsUnavailable } from './cms-errors';
import type { Addressed } from './list-editions';

const counted = z.object({ totalDocs: z.number() });

/** How many published documents a collection has, in whatever language. */
export async function countDocuments(collection: Addressed): Promise<number> {
  const data = await askCms(`${collection}/count`, {}, { kinds: [collection], shape: counted });
  if (!data) throw new CmsUnavailable(`the number of ${collection}`);
  return data.totalDocs;
}
