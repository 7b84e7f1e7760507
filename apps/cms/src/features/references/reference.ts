import { type Locale, locales } from '@regionwebb/content/locales';
import { isAddressed } from '@regionwebb/content/paths';
import type { PayloadRequest, Where } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { localized } from '../addresses/public-addresses';
import type { Found, Target } from './references-in';
import type { Tracked } from './tracked';

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
  /** In a published text that is in Swedish only, or in English only; both where there are such texts in both. */
  inSwedish: boolean;
  inEnglish: boolean;
  /**
   * Published, to something that visitors cannot read: a draft, in the trash, deleted, or with no edition in the
   * language of the text.
   */
  isBroken: boolean;
  /** When visitors can read the target of a published reference, if that was to come when it was saved; ISO 8601. */
  publicFrom: string | null;
}

export type StoredReference = Reference & { id: string };

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

export const targetOf = ({ toCollection, toId }: Reference): Target => ({
  collection: toCollection,
  id: toId,
});

/** The languages of the texts that a reference is in. */
export const languagesOf = ({
  inSwedish,
  inEnglish,
}: Pick<Reference, 'inSwedish' | 'inEnglish'>): Locale[] =>
  locales.filter((locale) => (locale === 'sv' ? inSwedish : inEnglish));

export const foundIn = (reference: Reference): Found => ({
  ...targetOf(reference),
  languages: languagesOf(reference),
});

/** Published references that lead nowhere at a time. */
export const brokenAt = (now: Date): Where[] => [
  { isBroken: { equals: true } },
  { publicFrom: { greater_than: now.toISOString() } },
];

/** What visitors can read of a document. */
export interface Edition {
  isPublic: boolean;
  /** Those in which it has a page; all where it has none of its own. */
  languages: readonly Locale[];
  /** Null where nothing holds it back. */
  publicFrom: string | null;
}

export const unread: Edition = { isPublic: false, languages: [], publicFrom: null };

export function editionOf(req: PayloadRequest, collection: Tracked, row: unknown): Edition {
  if (!isPublicRow(req, collection, row)) return unread;
  return {
    isPublic: true,
    languages: publishedLanguages(collection, row),
    publicFrom: ifToCome(propertyOf(row, 'publishedAt')),
  };
}

/** The languages in which a published row has an address; all where its collection has no addresses. */
export function publishedLanguages(collection: Tracked, row: unknown): readonly Locale[] {
  return isAddressed(collection)
    ? locales.filter((locale) => localized(row, 'slug', locale))
    : locales;
}

/** A time of the database as ISO 8601; null where it has passed. */
export function ifToCome(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const time = new Date(value);
  return time.getTime() > Date.now() ? time.toISOString() : null;
}

/** Whether visitors may read a row of a collection, whatever its dates. */
export const isPublicRow = (req: PayloadRequest, collection: Tracked, row: unknown): boolean => {
  if (!row || propertyOf(row, 'deletedAt')) return false;
  const { versions } = req.payload.collections[collection].config;
  return !versions?.drafts || propertyOf(row, '_status') === 'published';
};
