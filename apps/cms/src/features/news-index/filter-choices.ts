import { listKey } from '@regionwebb/content/list-key';
import { locales } from '@regionwebb/content/locales';
import type { Endpoint, PayloadRequest, Where } from 'payload';
import { z } from 'zod';

const id = z.string().min(1).max(64).optional();
const narrowed = z.object({
  locale: z.enum(locales),
  ...{ topics: id, offices: id, partnerships: id },
  year: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .optional(),
});
type Narrowed = z.output<typeof narrowed>;
const subjects = ['topics', 'offices', 'partnerships'] as const;

/**
 * `GET /api/listings/choices?locale=sv&topics=<id>&year=2024`: what the articles that fit belong to (ids of topics,
 * offices and partnerships) and the years that they are from, the newest first, so that the site offers no choice
 * that would leave nothing. 400 for anything else than an id, a year and a language.
 */
export const filterChoices: Omit<Endpoint, 'root'> = {
  path: '/choices',
  method: 'get',
  handler: async (req) => {
    const asked = narrowed.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success)
      return Response.json(
        { errors: [{ message: 'Frågan är inte rätt ställd.' }] },
        { status: 400 },
      );
    const [belongTo, years] = await Promise.all([
      subjectsAmong(req, asked.data),
      yearsAmong(req, asked.data),
    ]);
    return Response.json({ subjects: belongTo, years });
  },
};

/** The articles that fit, by the places they have in the list that narrows them first. */
function entriesWhere({ locale, year, ...asked }: Narrowed, list?: Where): Where[] {
  const chosen = subjects.flatMap((field) => (asked[field] ? [{ field, id: asked[field] }] : []));
  const [first, ...others] = list ? [undefined, ...chosen] : chosen;
  return [
    list ?? { list: { equals: listKey(locale, first?.id) } },
    ...others.flatMap((other) =>
      other ? [{ [`article.${other.field}`]: { in: [other.id] } }] : [],
    ),
    ...(year ? [from(Number(year)), before(Number(year) + 1)] : []),
  ];
}

/** Every place of an article is in a list of one of its subjects, or in that of its language. */
async function subjectsAmong(req: PayloadRequest, asked: Narrowed): Promise<string[]> {
  const prefix = listKey(asked.locale, '');
  const { values } = await req.payload.findDistinct({
    collection: 'listings',
    field: 'list',
    where: { and: entriesWhere(asked, { list: { like: prefix } }) },
    overrideAccess: false,
    req,
  });
  return values.flatMap(({ list }) => (list.startsWith(prefix) ? [list.slice(prefix.length)] : []));
}

/** From the newest article to the newest of an earlier year, and so on: one question for each year that there is. */
async function yearsAmong(req: PayloadRequest, asked: Narrowed): Promise<string[]> {
  const years: number[] = [];
  for (;;) {
    const [earliest] = years.slice(-1);
    const { docs } = await req.payload.find({
      collection: 'listings',
      where: { and: [...entriesWhere(asked), ...(earliest ? [before(earliest)] : [])] },
      sort: ['-publishedAt', '-createdAt'],
      select: { publishedAt: true },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    });
    if (!docs[0]) return years.map(String);
    years.push(yearOf(docs[0].publishedAt));
  }
}

/** New Year is at 23.00 UTC in Sweden, which keeps winter time then. */
const newYear = (year: number): string => `${year - 1}-12-31T23:00:00.000Z`;
const from = (year: number): Where => ({ publishedAt: { greater_than_equal: newYear(year) } });
const before = (year: number): Where => ({ publishedAt: { less_than: newYear(year) } });

const swedishYear = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
});
const yearOf = (date: string): number => Number(swedishYear.format(new Date(date)));
