import type { Locale } from '@regionwebb/content/locales';
import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { findRow } from '../redirects/follow-rename';
import { propertyOf } from '../../validation/unknown-values';
import { copyLanguage, textsIn } from './copy-language';

interface WaitingDraft {
  /** The latest version before the publication, with all languages. */
  draft: unknown;
  locale: Locale;
  /** Whether nothing of the draft was published, in either language. */
  isWhole: boolean;
}

const keyFor = (id: unknown): string => `waiting-draft-${String(id)}`;

/** Records the unpublished changes until the publication is stored. */
export const recordWaitingDraft = (
  req: PayloadRequest,
  id: unknown,
  waiting: WaitingDraft,
): void => {
  req.context[keyFor(id)] = waiting;
};

/**
 * Stores unpublished changes in the other language as the latest version: a snapshot, which lists of versions do not
 * show, as Payload does when it publishes one language.
 */
export const saveWaitingDraft: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const waiting = req.context[keyFor(doc.id)];
  if (!isWaitingDraft(waiting)) return doc;
  req.context[keyFor(doc.id)] = undefined;
  const fields = collection.flattenedFields;
  const row = await findRow(req, collection.slug, doc.id);
  if (!row) return doc;
  const [draftText, publishedText] = [waiting.draft, row].map((each) =>
    JSON.stringify(textsIn(fields, each, waiting.locale)),
  );
  if (draftText === publishedText && !waiting.isWhole) return doc;
  const version = structuredClone(row);
  if (waiting.isWhole) Object.assign(version, waiting.draft);
  else copyLanguage(fields, version, waiting.draft, waiting.locale);
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

/** When the latest version was saved, in milliseconds since 1970. */
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

const isWaitingDraft = (value: unknown): value is WaitingDraft =>
  typeof value === 'object' && value !== null && 'draft' in value;
