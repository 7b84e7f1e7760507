import { addressed, type Addressed } from '@regionwebb/content/paths';
import type { News } from '@regionwebb/content/payload-types';
import { z } from 'zod';

const text = z.string().nullish();
const list = z.array(z.unknown()).nullish();
const richText = z
  .looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
  .nullish();

/** The fields that pages use, checked where an answer has them: a query selects its fields. */
const document = z.looseObject({
  id: z.string().min(1),
  title: text,
  name: text,
  role: text,
  slug: text,
  path: text,
  from: text,
  to: text,
  ingress: text,
  summary: text,
  body: richText,
  topics: list,
  publishedAt: text,
  revisedAt: text,
  createdAt: text,
  updatedAt: text,
});

const global = z.looseObject({
  title: text,
  name: text,
  heading: text,
  text,
  email: text,
  phone: text,
  active: z.boolean().nullish(),
  enabled: z.boolean().nullish(),
  maxLength: z.number().nullish(),
  main: list,
  footer: list,
  tasks: list,
  highlighted: list,
  deficiencies: list,
});

/**
 * A document from the CMS. It has an id, a value in each of the required fields, and the fields above have the right type if
 * present; the rest has the types that the CMS generated from its schema.
 */
export const documentOf = <Document>(required: readonly string[] = []) =>
  z.custom<Document>((value) => {
    const parsed = document.safeParse(value);
    return parsed.success && required.every((name) => Boolean(parsed.data[name]));
  });

/** A global from the CMS. Its name distinguishes one without values from an empty answer. */
export const globalOf = <Global>(slug: string) =>
  z.custom<Global>((value) => {
    const parsed = global.safeParse(value);
    return parsed.success && parsed.data.globalType === slug;
  });

/**
 * A Payload list, with a count, and not empty where the count is positive: a proxy or another program may have answered
 * instead.
 */
export const listOf = <Document extends z.ZodType>(document: Document, page = 1) =>
  z
    .object({ docs: z.array(document), totalDocs: z.number().int().min(0) })
    .refine(
      ({ docs, totalDocs }) => docs.length > 0 || totalDocs === 0 || page > 1,
      'The list is empty, though it is said to have documents.',
    );

/** The fields of an article that a teaser shows. */
const teaserFields = {
  title: true,
  slug: true,
  ingress: true,
  publishedAt: true,
  leadImage: true,
} as const satisfies Partial<Record<keyof News, true>>;

/** An article as far as a teaser shows it: what a teaser is to show more must be in `teaserFields`. */
export type TeaserArticle = Pick<News, keyof typeof teaserFields>;

/** A related document: enough for a link, a teaser or a card. */
export const relatedFields = {
  news: teaserFields,
  pages: { title: true, path: true, ingress: true },
  offices: { name: true, slug: true, city: true, country: true },
  partnerships: { name: true, slug: true, summary: true, kind: true, logo: true, period: true },
  organisations: {
    name: true,
    swedishName: true,
    shortName: true,
    kind: true,
    website: true,
    logo: true,
  },
  contacts: {
    role: true,
    name: true,
    image: true,
    organisation: true,
    office: true,
    phone: true,
    email: true,
    areasOfResponsibility: true,
  },
  topics: { title: true, slug: true },
} as const satisfies Record<Addressed | 'organisations' | 'contacts' | 'topics', object>;

/** Everything that running text can show or link to. */
export const inText = [...addressed, 'contacts', 'media'] as const;
