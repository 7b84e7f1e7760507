import { listKey } from '@regionwebb/content/list-key';
import { locales } from '@regionwebb/content/locales';
import type { Endpoint, PayloadRequest, Where } from 'payload';
import { z } from 'zod';

const id = z.string().min(1).max(64).optional();
const filters = z.object({
  locale: z.enum(locales),
  ...{ topics: id, offices: id, partnerships: id },
  year: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .optional(),
});
type Filters = z.output<typeof filters>;
const subjectFields = ['topics', 'offices', 'partnerships'] as const;

/**
 * `GET /api/listings/choices?locale=sv&topics=<id>&year=2024`: the topics, offices and partnerships (ids) and the
 * years, newest first, of the matching articles, so that the site offers no filter without results. 400 for invalid
 * parameters.
 */
export const filterChoices: Omit<Endpoint, 'root'> = {
  path: '/choices',
  method: 'get',
  handler: async (req) => {
    const parsed = filters.safeParse(Object.fromEntries(req.searchParams));
    if (!parsed.success)
      return Response.json(
        { errors: [{ message: 'Frågan är inte rätt ställd.' }] },
        { status: 400 },
      );
    const [subjects, years] = await Promise.all([
      subjectsAmong(req, parsed.data),
      yearsAmong(req, parsed.data),
    ]);
    return Response.json({ subjects, years });
  },
};

/** Matches articles by their entries in the first chosen list. */
function entriesWhere({ locale, year, ...ids }: Filters, list?: Where): Where[] {
  const chosen = subjectFields.flatMap((field) => (ids[field] ? [{ field, id: ids[field] }] : []));
  const [first, ...others] = list ? [undefined, ...chosen] : chosen;
  return [
    list ?? { list: { equals: listKey(locale, first?.id) } },
    ...others.flatMap((other) =>
      other ? [{ [`article.${other.field}`]: { in: [other.id] } }] : [],
    ),
    ...(year ? [from(Number(year)), before(Number(year) + 1)] : []),
  ];
}

/** Every entry is in the list of a subject or of a language. */
async function subjectsAmong(req: PayloadRequest, chosen: Filters): Promise<string[]> {
  const prefix = listKey(chosen.locale, '');
  const { values } = await req.payload.findDistinct({
    collection: 'listings',
    field: 'list',
    where: { and: entriesWhere(chosen, { list: { like: prefix } }) },
    overrideAccess: false,
    req,
  });
  return values.flatMap(({ list }) => (list.startsWith(prefix) ? [list.slice(prefix.length)] : []));
}

/** One query for each year that has articles, from the newest backwards. */
async function yearsAmong(req: PayloadRequest, chosen: Filters): Promise<string[]> {
  const years: number[] = [];
  for (;;) {
    const [earliest] = years.slice(-1);
    const { docs } = await req.payload.find({
      collection: 'listings',
      where: { and: [...entriesWhere(chosen), ...(earliest ? [before(earliest)] : [])] },
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

/** Midnight of New Year in Sweden is 23.00 UTC. */
const newYear = (year: number): string => `${year - 1}-12-31T23:00:00.000Z`;
const from = (year: number): Where => ({ publishedAt: { greater_than_equal: newYear(year) } });
const before = (year: number): Where => ({ publishedAt: { less_than: newYear(year) } });

const swedishYear = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
});
const yearOf = (date: string): number => Number(swedishYear.format(new Date(date)));
