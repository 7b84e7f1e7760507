import type { Locale } from '@regionwebb/content/locales';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { keepingLocale } from '../../database/transactions';
import { propertyOf } from '../../validation/unknown-values';
import { collectionIn } from '../publishing/language-state';
import { findRow } from '../redirects/follow-rename';
import { type Note, parseNote } from './note';
import { type Place, placesIn } from './places';

export interface NotedDocument {
  collection: CollectionSlug;
  id: string;
  locale: Locale;
  title: string | null;
  /** What a note may be about. */
  places: Place[];
}

const MOST = 500;

/** The document of a request with its places in a language, if the user may read it; also in the trash. */
export async function notedDocument(
  req: PayloadRequest,
  locale: Locale,
): Promise<NotedDocument | undefined> {
  const collection = collectionIn(req);
  const id = req.routeParams?.id;
  if (!collection || typeof id !== 'string' || !(await findRow(req, collection, id)))
    return undefined;
  const { config } = req.payload.collections[collection];
  const newest: unknown = await req.payload.findByID({
    ...{ collection, id, locale, fallbackLocale: false, draft: true, trash: true, depth: 0 },
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: keepingLocale(req),
  });
  if (!newest) return undefined;
  const title = propertyOf(newest, config.admin.useAsTitle ?? 'id');
  return {
    ...{ collection, id, locale },
    title: typeof title === 'string' ? title : null,
    places: placesIn(config.flattenedFields, newest, req),
  };
}

/** The notes on a document in both languages, newest first. */
export async function notesOn(
  req: PayloadRequest,
  { collection, id }: Pick<NotedDocument, 'collection' | 'id'>,
): Promise<Note[]> {
  const { docs } = await req.payload.db.find({
    collection: 'notes',
    where: { and: [{ about: { equals: collection } }, { document: { equals: id } }] },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    req,
  });
  return docs.map(parseNote);
}

/** All users, in order of name. */
export async function findColleagues(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    sort: 'name',
    limit: MOST,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  return docs.map(({ id, name }) => ({ id, name }));
}
