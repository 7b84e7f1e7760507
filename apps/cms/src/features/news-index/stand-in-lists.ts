import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { isDraftSave } from '../change-feed/is-draft-save';
import { rowOf } from '../redirects/follow-rename';
import { placesOf } from './places-of';
import { settlePlaces } from './settle-places';

/**
 * Puts an article into the lists that its row belongs in, in the transaction of its save. The row is read, not the
 * document that was saved: a draft, or one language published alone, is not what the public reads.
 */
export const standInLists: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (await isDraftSave(req, { collection, doc, operation })) return doc;
  await settlePlaces(req, doc.id, placesOf(await rowOf(req, collection.slug, doc.id)));
  return doc;
};

/** Before the article is gone, since nothing tells after it which places were its own. */
export const leaveLists: CollectionBeforeDeleteHook = ({ id, req }) =>
  settlePlaces(req, String(id), []);
