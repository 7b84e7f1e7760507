import type { CollectionSlug, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { findRow } from '../redirects/follow-rename';
import { newestVersion } from '../versions/newest-version';

/** The collections whose documents have an owner. */
export const ownedCollections = ['news', 'pages', 'offices', 'partnerships', 'contacts'] as const;

export type OwnedCollection = (typeof ownedCollections)[number];

export const isOwned = (slug: string): slug is OwnedCollection =>
  ownedCollections.some((owned) => owned === slug);

/** Ids of a function and of a user, each null where there is none. */
export interface Owner {
  ownerFunction: string | null;
  ownerPerson: string | null;
}

/** The owner that a document of unknown shape names; relations may be populated or not. */
export const ownerIn = (doc: unknown): Owner => ({
  ownerFunction: idIn(propertyOf(doc, 'ownerFunction')),
  ownerPerson: idIn(propertyOf(doc, 'ownerPerson')),
});

/** The id of a relation, populated or not. */
const idIn = (value: unknown): string | null => {
  const id = typeof value === 'object' ? propertyOf(value, 'id') : value;
  return typeof id === 'string' && id !== '' ? id : null;
};

/**
 * The current owner of a document: that of its newest version, published or not, as the lists of the admin show it; the
 * default function if it has none. Features that write to owners use this (decisions/010).
 */
export async function ownerOf(
  req: PayloadRequest,
  collection: OwnedCollection,
  id: string,
): Promise<Owner> {
  const newest = await newestVersion(req, collection, id);
  const owner = ownerIn(newest?.version ?? (await findRow(req, collection, id)));
  return { ...owner, ownerFunction: owner.ownerFunction ?? (await defaultOwner(req, collection)) };
}

/** The id of the function that owns new documents of a collection; null before a default owner is set. */
export async function defaultOwner(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<string | null> {
  const chosen = await readDefaults(req);
  return idIn(propertyOf(chosen, collection)) ?? idIn(propertyOf(chosen, 'defaultFunction'));
}

/** Whether a function is the default owner of the site or of a collection. */
export async function isDefaultOwner(req: PayloadRequest, id: unknown): Promise<boolean> {
  const chosen = await readDefaults(req);
  return ['defaultFunction', ...ownedCollections].some((name) => propertyOf(chosen, name) === id);
}

/** On MongoDB empty until the global is first saved. */
const readDefaults = (req: PayloadRequest): Promise<unknown> =>
  req.payload.db.findGlobal({ slug: 'ownership', req });
