import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { contactWords } from '../features/contacts/words';
import { countryName } from '../format/country-name';
import { addressLines } from '../format/format-address';
import { formatDate } from '../format/format-date';
import { formatPeriod } from '../format/format-period';
import { formatPhone } from '../format/format-phone';
import { openingHoursLines } from '../format/opening-hours';
import { officeWords } from '../features/offices/words';
import { partnershipWords } from '../features/partnerships/words';
import { searchWords } from '../features/search/words';
import type { SearchKind } from '@regionwebb/swedish-search/searchable';

const text = z.string().nullish();
const address = z
  .object({
    ...{ recipient: text, building: text, street: text },
    ...{ postalCode: text, city: text, country: text },
  })
  .nullish();
const named = z.unknown().optional();
const days = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const hours = z.object({ days: z.array(days), opens: text, closes: text, note: text });
const kind = z.enum(['agreement', 'association', 'arena', 'office', 'project']);
const role = z.enum(['principal', 'owner', 'associate', 'cofunder', 'member']);

/** What is said of a document beside its running text. A fact of another shape is left out, and the rest is kept. */
export const factFields = {
  name: text,
  city: text.catch(undefined),
  country: text.catch(undefined),
  phone: text.catch(undefined),
  email: text.catch(undefined),
  website: text.catch(undefined),
  directions: text.catch(undefined),
  visitingAddress: address.catch(undefined),
  postalAddress: address.catch(undefined),
  openingHours: z.array(hours).nullish().catch(undefined),
  office: named,
  organisation: named,
  topics: z.array(named).nullish().catch(undefined),
  parties: z
    .array(z.object({ role, organisation: named }))
    .nullish()
    .catch(undefined),
  period: z.object({ start: text, end: text }).nullish().catch(undefined),
  kind: kind.nullish().catch(undefined),
  publishedAt: text,
};

export type Facts = z.infer<z.ZodObject<typeof factFields>>;

/** The fields of related documents that facts are made of. */
export const factsPopulated = {
  offices: { name: true },
  organisations: { name: true, shortName: true },
  topics: { title: true },
};

/** The facts of a document as its page shows them, each after its label: `Telefon: 031-390 06 30`. */
export function factsOf(kind: SearchKind, doc: Facts, locale: Locale): string[] {
  const said = {
    contacts: contactFacts,
    offices: officeFacts,
    partnerships: partnershipFacts,
    pages: () => [],
    news: newsFacts,
  }[kind](doc, locale);
  return said.flatMap(([label, value]) => (value ? [label ? `${label}: ${value}` : value] : []));
}

type Fact = readonly [label: string, value: string | null | undefined];

/** How somebody or something is reached. */
export function reachFacts(
  { phone, email, visitingAddress, postalAddress }: Partial<Facts>,
  locale: Locale,
): Fact[] {
  const words = contactWords(locale);
  return [
    [words.phone, phone ? formatPhone(phone, locale) : undefined],
    [words.email, email],
    [words.visiting, addressLines(visitingAddress, locale).join(', ')],
    [words.postal, addressLines(postalAddress, locale).join(', ')],
  ];
}

const contactFacts = (doc: Facts, locale: Locale): Fact[] => [
  ['', searchWords(locale).kind.contacts],
  ['', doc.name],
  ...reachFacts(doc, locale),
  ['', namesOf(doc.organisation)],
  ['', namesOf(doc.office)],
];

const officeFacts = (doc: Facts, locale: Locale): Fact[] => [
  ['', doc.city],
  ['', doc.country ? countryName(doc.country, locale) : undefined],
  ...reachFacts(doc, locale),
  ['', doc.directions ? officeWords(locale).place : undefined],
  [officeWords(locale).hours, openingHoursLines(doc.openingHours, locale).join(', ')],
];

function partnershipFacts(doc: Facts, locale: Locale): Fact[] {
  const words = partnershipWords(locale);
  const parties = (doc.parties ?? []).map(
    ({ role, organisation }) =>
      [words.roles[role].one, namesOf(organisation)] satisfies [string, string],
  );
  return [
    ['', searchWords(locale).kind.partnerships],
    [words.kind, doc.kind ? words.kinds[doc.kind] : undefined],
    [words.period, formatPeriod(doc.period, locale)],
    [words.website, doc.website],
    ...parties,
  ];
}

const newsFacts = (doc: Facts, locale: Locale): Fact[] => [
  ['', formatDate(doc.publishedAt, locale)],
  ['', (doc.topics ?? []).map(namesOf).filter(Boolean).join(', ')],
];

/** The name of a related document, where the answer holds more of it than its id. */
function namesOf(related: unknown): string {
  const read = relatedNames.safeParse(related);
  if (!read.success) return '';
  const { name, shortName, title } = read.data;
  return [name ?? title, shortName].filter(Boolean).join(', ');
}

const relatedNames = z.object({ name: text, shortName: text, title: text });
