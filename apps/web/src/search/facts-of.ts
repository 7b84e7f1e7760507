import type { Locale } from '@regionwebb/content/locales';
import { z } from 'zod';
import { contactMessages } from '../features/contacts/messages';
import type { Facts } from '../cms/search-source';
import { countryName } from '../format/country-name';
import { addressLines } from '../format/format-address';
import { formatDate } from '../format/format-date';
import { formatPeriod } from '../format/format-period';
import { formatPhone } from '../format/format-phone';
import { openingHoursLines } from '../format/opening-hours';
import { officeMessages } from '../features/offices/messages';
import { partnershipMessages } from '../features/partnerships/messages';
import { searchMessages } from '../features/search/messages';
import type { SearchKind } from '@regionwebb/swedish-search/searchable';

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
  const messages = contactMessages(locale);
  return [
    [messages.phone, phone ? formatPhone(phone, locale) : undefined],
    [messages.email, email],
    [messages.visiting, addressLines(visitingAddress, locale).join(', ')],
    [messages.postal, addressLines(postalAddress, locale).join(', ')],
  ];
}

const contactFacts = (doc: Facts, locale: Locale): Fact[] => [
  ['', searchMessages(locale).kind.contacts],
  ['', doc.name],
  ...reachFacts(doc, locale),
  ['', namesOf(doc.organisation)],
  ['', namesOf(doc.office)],
];

const officeFacts = (doc: Facts, locale: Locale): Fact[] => [
  ['', doc.city],
  ['', doc.country ? countryName(doc.country, locale) : undefined],
  ...reachFacts(doc, locale),
  ['', doc.directions ? officeMessages(locale).place : undefined],
  [officeMessages(locale).hours, openingHoursLines(doc.openingHours, locale).join(', ')],
];

function partnershipFacts(doc: Facts, locale: Locale): Fact[] {
  const messages = partnershipMessages(locale);
  const parties = (doc.parties ?? []).map(
    ({ role, organisation }) =>
      [messages.roles[role].one, namesOf(organisation)] satisfies [string, string],
  );
  return [
    ['', searchMessages(locale).kind.partnerships],
    [messages.kind, doc.kind ? messages.kinds[doc.kind] : undefined],
    [messages.period, formatPeriod(doc.period, locale)],
    [messages.website, doc.website],
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

const text = z.string().nullish();
const relatedNames = z.object({ name: text, shortName: text, title: text });
