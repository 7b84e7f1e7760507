import type { Locale } from '@regionwebb/content/locales';
import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { rowOf } from '../redirects/follow-rename';
import { propertyOf } from '../../validation/unknown-values';
import { takeLanguage, wordsIn } from './take-language';

interface HeldBack {
  /** The newest version as it was before the publication, with all its languages. */
  draft: unknown;
  locale: Locale;
  /** Nothing of the draft was published, so all of it waits, in the other language too. */
  isWhole: boolean;
}

const keyFor = (id: unknown): string => `held-back-${String(id)}`;

/** Notes, until the publication is stored, what waits in the language that is not published. */
export const noteHeldBack = (req: PayloadRequest, id: unknown, held: HeldBack): void => {
  req.context[keyFor(id)] = held;
};

/**
 * Stores what waits in the other language as the newest version, as Payload does when it publishes one language: marked
 * as a snapshot, which is nobody's save and stands in no list of versions. Nothing is stored where nothing waits.
 */
export const saveHeldBack: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const held = req.context[keyFor(doc.id)];
  if (!isHeldBack(held)) return doc;
  req.context[keyFor(doc.id)] = undefined;
  const fields = collection.flattenedFields;
  const row = await rowOf(req, collection.slug, doc.id);
  if (!row) return doc;
  const [waiting, published] = [held.draft, row].map((each) =>
    JSON.stringify(wordsIn(fields, each, held.locale)),
  );
  if (waiting === published && !held.isWhole) return doc;
  const version = structuredClone(row);
  if (held.isWhole) Object.assign(version, held.draft);
  else takeLanguage(fields, version, held.draft, held.locale);
  const at = new Date(Math.max(Date.now(), (await newestSave(req, collection.slug, doc.id)) + 1));
  await req.payload.db.createVersion({
    collectionSlug: collection.slug,
    parent: doc.id,
    versionData: { ...version, _status: 'draft' },
    autosave: false,
    snapshot: true,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    returning: false,
    req,
  });
  return doc;
};

/** When the newest version was saved, in milliseconds. */
const newestSave = async (req: PayloadRequest, collection: CollectionSlug, parent: string) => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: parent } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const at = propertyOf(docs[0], 'updatedAt');
  return typeof at === 'string' || at instanceof Date ? new Date(at).getTime() : 0;
};

const isHeldBack = (value: unknown): value is HeldBack =>
  typeof value === 'object' && value !== null && 'draft' in value;
