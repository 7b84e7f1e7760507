import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { propertyOf } from '../../validation/unknown-values';
import type { Words } from '../../translations/translate';

/** Where the text of a document is, in one language, on its way to the site. */
export const states = [
  { value: 'draft', label: { sv: 'Utkast', en: 'Draft' } },
  { value: 'review', label: { sv: 'Till granskning', en: 'In review' } },
  { value: 'returned', label: { sv: 'Åter', en: 'Returned' } },
  { value: 'approved', label: { sv: 'Godkänd', en: 'Approved' } },
  { value: 'planned', label: { sv: 'Planerad', en: 'Planned' } },
  { value: 'published', label: { sv: 'Publicerad', en: 'Published' } },
] as const satisfies { value: string; label: Words }[];

export type State = (typeof states)[number]['value'];

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const date = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null));

/** Users are named by id and name, which remain when the account is deleted (R1, K11). Times are ISO 8601. */
const review = z.object({
  state: z
    .enum(states.map(({ value }) => value))
    .nullish()
    .transform((value) => value ?? 'draft'),
  /** Who changed the text last. */
  writtenBy: text,
  writtenName: text,
  sentBy: text,
  sentName: text,
  sentAt: date,
  /** What the sender wrote to the reviewer. */
  message: text,
  /** Who is to review it; null where any editor may. */
  reviewer: text,
  reviewerName: text,
  /** Who approved or returned it. */
  decidedBy: text,
  decidedName: text,
  decidedAt: date,
  /** Why it was returned, or why a planned publication failed. */
  reason: text,
  /** The version that was approved, and the digest of its content. */
  version: text,
  hash: text,
  publishAt: date,
  /** Who changed the text after it was approved, which cancelled the approval. */
  cancelledBy: text,
  cancelledName: text,
  cancelledAt: date,
});

export type Review = z.infer<typeof review>;

/** Nothing sent, approved or planned. */
export const noReview: Review = review.parse({});

/** The review of a document read in one language, or, with a locale, of one with all languages. */
export const reviewIn = (doc: unknown, locale?: Locale): Review => {
  const value = propertyOf(doc, 'review');
  return review.safeParse(locale ? propertyOf(value, locale) : value).data ?? noReview;
};
