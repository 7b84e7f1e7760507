import type { CollectionSlug, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import type { Target } from './references-in';

/** The collections whose use is recorded. Owners and people are no content, and have lists of their own. */
export const trackedCollections = [
  'news',
  'pages',
  'offices',
  'partnerships',
  'contacts',
  'organisations',
  'topics',
  'important-messages',
  'media',
] as const satisfies CollectionSlug[];

export type Tracked = (typeof trackedCollections)[number];

export const isTracked = (slug: string): slug is Tracked =>
  trackedCollections.some((tracked) => tracked === slug);

/** A row of the collection `references`. */
export interface Reference {
  fromCollection: string;
  /** That of a global is its slug. */
  fromId: string;
  toCollection: string;
  toId: string;
  /** In what visitors read. */
  inPublished: boolean;
  /** In the newest version, published or not. */
  inNewest: boolean;
  /** Published, to something that visitors cannot read: a draft, in the trash, or deleted. */
  isBroken: boolean;
}

export type StoredReference = Reference & { id: string };

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

export const targetOf = ({ toCollection, toId }: Reference): Target => ({
  collection: toCollection,
  id: toId,
});

/** Whether visitors may read a row of a collection, whatever its dates. */
export const isPublicRow = (req: PayloadRequest, collection: Tracked, row: unknown): boolean => {
  if (!row || propertyOf(row, 'deletedAt')) return false;
  const { versions } = req.payload.collections[collection].config;
  return !versions?.drafts || propertyOf(row, '_status') === 'published';
};
