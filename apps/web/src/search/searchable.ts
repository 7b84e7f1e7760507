import type { Locale } from '@regionwebb/content/locales';
import { contactAnchor, documentPath, pathFor } from '@regionwebb/content/paths';
import type { SearchDocument } from '@regionwebb/swedish-search/document';
import { z } from 'zod';
import type { CmsClient } from '../cms/client';
import {
  searchSource,
  type Facts,
  type SearchedDocument,
  type SearchKind,
} from '../cms/search-source';
import { contactMessages } from '../features/contacts/messages';
import { officeMessages } from '../features/offices/messages';
import { partnershipMessages } from '../features/partnerships/messages';
import { searchMessages } from '../features/search/messages';
import { countryName } from '../format/text';
import { addressLines, formatPhone } from '../format/addresses';
import { formatDate } from '../format/dates';
import { formatPeriod } from '../format/periods';
import { openingHoursLines } from '../format/opening-hours';

/** A page of the site as it is indexed. */
export interface Searchable extends SearchDocument {
  kind: SearchKind;
  /** The last day of a document that has one, as the CMS stores it. */
  ends?: string | undefined;
}

/** Reads searchable content from the CMS; it is stored in the index alone. */
export function createReader(cms: CmsClient) {
  const source = searchSource(cms);
  return {
    ...source,
    /** Those of some documents that are public in the language, as they are indexed. */
    async read(kind: SearchKind, locale: Locale, ids: string[]): Promise<Searchable[]> {
      const documents = await source.read(kind, locale, ids);
      return documents.flatMap((document) => searchableOf(kind, document, locale) ?? []);
    },
  };
}

export type Reader = ReturnType<typeof createReader>;

/** A document as it is indexed; undefined where it has no name or no address. */
function searchableOf(
  kind: SearchKind,
  doc: SearchedDocument,
  locale: Locale,
): Searchable | undefined {
  const title = kind === 'contacts' ? doc.role : (doc.title ?? doc.name);
  const path =
    kind === 'contacts'
      ? `${pathFor({ section: 'contacts' }, locale)}#${contactAnchor(doc.id)}`
      : documentPath(kind, doc, locale);
  if (!title || path === undefined) return undefined;
  const ingress = doc.ingress ?? doc.summary ?? doc.areasOfResponsibility?.join(', ') ?? '';
  // Pages stay valid until they are changed; only news loses weight with age.
  const happened = kind === 'news' ? doc.publishedAt : undefined;
  const publishedAt = happened ? Date.parse(happened) : undefined;
  const written = textOf(doc.searchText ?? '', title, ingress);
  return {
    ...{ id: doc.id, kind, path, title, ingress },
    text: [written, ...factsOf(kind, doc, locale)].filter(Boolean).join(' · '),
    ...(kind === 'partnerships' && doc.period?.end ? { ends: doc.period.end } : {}),
    ...(publishedAt === undefined || Number.isNaN(publishedAt) ? {} : { publishedAt }),
  };
}

/** The CMS joins title, ingress and body, piece by piece; the first two are indexed separately. */
const textOf = (joined: string, title: string, ingress: string): string =>
  [title, ingress]
    .reduce((rest, part) => rest.replace(part.normalize('NFC'), () => ''), joined)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)”])/g, '')
    .trim();

/** The facts of a document as its page shows them, each after its label: `Telefon: 031-390 06 30`. */
function factsOf(kind: SearchKind, doc: Facts, locale: Locale): string[] {
  const facts = {
    contacts: contactFacts,
    offices: officeFacts,
    partnerships: partnershipFacts,
    pages: () => [],
    news: newsFacts,
  }[kind](doc, locale);
  return facts.flatMap(([label, value]) => (value ? [label ? `${label}: ${value}` : value] : []));
}

type Fact = readonly [label: string, value: string | null | undefined];

/** Telephone, e-mail and addresses. */
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

/** The name of a related document, where the answer has more than its id. */
function namesOf(related: unknown): string {
  const read = relatedNames.safeParse(related);
  if (!read.success) return '';
  const { name, shortName, title } = read.data;
  return [name ?? title, shortName].filter(Boolean).join(', ');
}

const text = z.string().nullish();
const relatedNames = z.object({ name: text, shortName: text, title: text });
