import { z } from 'zod';

const text = z.string().nullish();
const list = z.array(z.unknown()).nullish();
const richText = z
  .looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
  .nullish();

/** What the pages are built of, where an answer has it: a question names the fields that it reads. */
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
 * A document from the CMS. It has an id, a value in each of the fields that the question demands, and what it has of
 * the fields above has the right type; the rest has the types that the CMS generated from its own schema.
 */
export const documentOf = <Document>(demanded: readonly string[] = []) =>
  z.custom<Document>((value) => {
    const parsed = document.safeParse(value);
    return parsed.success && demanded.every((name) => Boolean(parsed.data[name]));
  });

/** A global from the CMS, which names itself: so even one that nobody has filled in is told from an empty answer. */
export const globalOf = <Global>(slug: string) =>
  z.custom<Global>((value) => {
    const parsed = global.safeParse(value);
    return parsed.success && parsed.data.globalType === slug;
  });
