import { type Locale, locales } from '@regionwebb/content/locales';
import type { CollectionSlug, FlattenedField } from 'payload';
import { z } from 'zod';
import { propertyOf } from '../../validation/unknown-values';
import { localized } from '../addresses/public-addresses';
import { ownerIn } from '../owners/owner-of';
import { reviewIn, states } from '../workflow/states';

const text = z
  .string()
  .nullish()
  .transform((value) => value || null);

/** The id of a user or a function, populated or not. */
const relation = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((value) => value ?? null);

const time = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null));

/** One language of a document, as the dashboard lists it. Users are ids, times ISO 8601. */
export const workItem = z.object({
  id: z.string(),
  /** Its collection. */
  about: z.custom<CollectionSlug>((value) => typeof value === 'string'),
  document: z.string(),
  locale: z.enum(locales),
  title: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  state: z.enum(states.map(({ value }) => value)),
  isPublished: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  writtenBy: text,
  /** The name of whoever saved the language last, and when. */
  changedBy: text,
  changedAt: time,
  sentBy: text,
  sentName: text,
  sentAt: time,
  reviewer: text,
  decidedBy: text,
  decidedName: text,
  reason: text,
  publishAt: time,
  reviewBy: time,
  publishedAt: time,
  ownerFunction: relation,
  ownerPerson: relation,
  /** The last day of a published partnership. */
  endsAt: time,
  /** Who began a document that was never published. */
  draftBy: relation,
});

export type WorkItem = z.infer<typeof workItem>;

/** What both languages of a document have in common in their items. */
export const sharedIn = (
  doc: unknown,
): Pick<WorkItem, 'reviewBy' | 'draftBy'> & ReturnType<typeof ownerIn> => ({
  reviewBy: time.catch(null).parse(propertyOf(doc, 'reviewBy')),
  draftBy: relation.catch(null).parse(propertyOf(doc, 'draftBy')),
  ...ownerIn(doc),
});

/** What a save of a draft changes, from a document in one language, or, with a locale, from one with all languages. */
export const writtenIn = (doc: unknown, locale?: Locale) => {
  const review = reviewIn(doc, locale);
  const { state, writtenBy, sentBy, sentName, sentAt, reviewer } = review;
  const { decidedBy, decidedName, reason, publishAt } = review;
  return {
    ...{ state, writtenBy, sentBy, sentName, sentAt, reviewer },
    ...{ decidedBy, decidedName, reason, publishAt },
    ...sharedIn(doc),
    changedBy: text.catch(null).parse(propertyOf(propertyOf(doc, 'saved'), 'name')),
    changedAt: time.catch(null).parse(propertyOf(doc, 'updatedAt')),
  };
};

interface Stored {
  /** The row that visitors read, with all languages. */
  row: unknown;
  /** The content of the newest version, with all languages. */
  newest: unknown;
}

interface Schema {
  slug: CollectionSlug;
  flattenedFields: readonly FlattenedField[];
  admin: { useAsTitle?: string };
}

export const itemId = (collection: string, document: string, locale: Locale): string =>
  `${collection}:${document}:${locale}`;

/** The title of a document in a language, from one with all languages; undefined where there is none. */
export const titleIn = ({ admin }: Schema, doc: unknown, locale: Locale): string | undefined =>
  localized(doc, admin.useAsTitle ?? 'id', locale);

/** Whether a row is published in a language. */
export function isPublishedIn(schema: Schema, row: unknown, locale: Locale): boolean {
  if (propertyOf(row, '_status') !== 'published') return false;
  const isAddressed = schema.flattenedFields.some(({ name }) => name === 'slug');
  return Boolean(isAddressed ? localized(row, 'slug', locale) : titleIn(schema, row, locale));
}

/** The items of a document: one for each language that has a text. None when it is in the trash. */
export function itemsOf(schema: Schema, document: string, { row, newest }: Stored): WorkItem[] {
  const { slug } = schema;
  if (propertyOf(row, 'deletedAt')) return [];
  return locales.flatMap((locale) => {
    const isPublished = isPublishedIn(schema, row, locale);
    const title = titleIn(schema, newest, locale) ?? (isPublished && titleIn(schema, row, locale));
    if (!title) return [];
    return [
      {
        ...{ id: itemId(slug, document, locale), about: slug, document, locale },
        ...{ title: shortTitle(title), isPublished },
        ...writtenIn(newest, locale),
        publishedAt: isPublished ? time.catch(null).parse(propertyOf(row, 'publishedAt')) : null,
        endsAt: isPublished ? endOf(row) : null,
      },
    ];
  });
}

/** As much of a title as an item has. */
export const shortTitle = (title: string): string => [...title].slice(0, 200).join('');

const endOf = (row: unknown): string | null =>
  time.catch(null).parse(propertyOf(propertyOf(row, 'period'), 'end'));
