import type { CollectionAfterChangeHook } from 'payload';
import { z } from 'zod';
import { propertyOf } from '../../validation/unknown-values';
import { writeEvent } from './write-event';

const ids = z
  .array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]))
  .catch([]);

/** Who is a member of a function now and was not before, and the reverse. */
export function changedMembers(before: unknown, after: unknown) {
  const [was, is] = [before, after].map((doc) => ids.parse(propertyOf(doc, 'members')));
  return {
    added: is?.filter((id) => !was?.includes(id)) ?? [],
    removed: was?.filter((id) => !is?.includes(id)) ?? [],
  };
}

const named = z.object({ id: z.string(), name: z.string().nullish() });

/** Logs who became a member of a function, which lets them read its comments, and who left it. */
export const logMembers: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { added, removed } = changedMembers(operation === 'update' ? previousDoc : {}, doc);
  if (added.length + removed.length === 0) return doc;
  const { docs } = await req.payload.db.find({
    ...{ collection: 'users', where: { id: { in: [...added, ...removed] } } },
    ...{ pagination: false, req },
  });
  const names = new Map(docs.map((user) => named.parse(user)).map(({ id, name }) => [id, name]));
  const list = (label: string, members: string[]) =>
    members.length > 0 ? [`${label}: ${members.map((id) => names.get(id) || id).join(', ')}`] : [];
  await writeEvent(req, 'members-changed', {
    collection: collection.slug,
    document: doc.id,
    title: propertyOf(doc, 'name'),
    detail: [...list('Tillagda', added), ...list('Borttagna', removed)].join('. '),
  });
  return doc;
};
