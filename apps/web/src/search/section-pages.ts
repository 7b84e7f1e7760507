import { locales, type Locale } from '@regionwebb/content/locales';
import { pathFor, withSlugs } from '@regionwebb/content/paths';
import { z } from 'zod';
import { formPath } from '../features/comments/comment-paths';
import { commentMessages } from '../features/comments/messages';
import { partnershipMessages } from '../features/partnerships/messages';
import { searchMessages } from '../features/search/messages';
import { statementMessages } from '../features/statement/messages';
import { messagesFor } from '../messages/messages';
import { factFields } from '../cms/search-source';
import { reachFacts, type Reader, type Searchable } from './searchable';
import type { SearchEngine } from '@regionwebb/swedish-search/search-engine';

const text = z.string().nullish();
const { phone, email, visitingAddress, postalAddress } = factFields;
const site = z.object({
  ...{ name: text, description: text, organisationNumber: text },
  ...{ phone, email, visitingAddress, postalAddress },
  socialLinks: z
    .array(z.object({ label: text }))
    .nullish()
    .catch(undefined),
});
const startPage = z.object({
  ...{ title: text, ingress: text },
  tasks: z
    .array(z.object({ label: text, description: text }))
    .nullish()
    .catch(undefined),
});
const statement = z.object({
  ...{ serviceName: text, methodDescription: text, contactEmail: text, contactPhone: text },
  deficiencies: z
    .array(z.object({ description: text, explanation: text }))
    .nullish()
    .catch(undefined),
});
const comments = z.object({ enabled: z.boolean().nullish(), editorialTeam: text });

/** The globals that the section pages are made of. */
export const sectionGlobals = ['site', 'startPage', 'accessibilityStatement', 'commentSettings'];

/** The name of a section's page among the pages of an index. */
export const sectionId = (section: string): string => `${PREFIX}${section}`;

export const isSectionId = (id: string): boolean => id.startsWith(PREFIX);

const PREFIX = 'section-';

/** Pages that are no documents: start, the lists, the statement and the comment form (V1). */
export async function readSections(
  reader: Pick<Reader, 'global'>,
  { indexes }: SearchEngine<Searchable>,
): Promise<void> {
  for (const locale of locales) {
    indexes[locale].remove({ kind: 'pages', id: sectionId('comment') });
    for (const page of await sectionsIn(reader, locale)) indexes[locale].put(page);
  }
}

async function sectionsIn({ global }: Pick<Reader, 'global'>, locale: Locale) {
  const about = site.parse(await global('site', locale));
  const start = startPage.parse(await global('startPage', locale));
  const stated = statement.parse(await global('accessibilityStatement', locale));
  const form = comments.parse(await global('commentSettings', locale));
  const messages = messagesFor(locale);
  const { footer } = messages;
  const startFacts = [
    ...(start.tasks ?? []).flatMap(({ label, description }) => [label, description]),
    about.description,
    about.organisationNumber && `${footer.organisationNumber}: ${about.organisationNumber}`,
    `${footer.follow}: ${(about.socialLinks ?? []).flatMap(({ label }) => label ?? []).join(', ')}`,
  ];
  const reach = reachFacts(about, locale).flatMap(([label, value]) =>
    value ? `${label}: ${value}` : [],
  );
  const pages: Record<Section, SectionContent> = {
    start: {
      title: start.title ?? about.name ?? messages.start,
      ingress: start.ingress ?? '',
      texts: [messages.start, about.name, ...startFacts],
    },
    news: { texts: [messages.allNews, messages.follow, 'RSS', 'Atom'] },
    offices: { texts: [messages.allOffices] },
    partnerships: {
      texts: [messages.allPartnerships, ...Object.values(partnershipMessages(locale).kinds)],
    },
    contacts: { texts: [footer.contact, about.name, ...reach] },
    accessibility: { texts: statementTexts(stated, locale) },
  };
  return [
    ...inOrder.map((section) => pageOf(section, pages[section], locale)),
    ...(form.enabled === false ? [] : [commentPage(form.editorialTeam, locale)]),
  ];
}

const inOrder = ['start', ...withSlugs, 'contacts', 'accessibility'] as const;
type Section = (typeof inOrder)[number];

interface SectionContent {
  title?: string;
  ingress?: string;
  texts: unknown[];
}

function pageOf(
  section: Section,
  { title, ingress, texts }: SectionContent,
  locale: Locale,
): Searchable {
  const { sections, start } = messagesFor(locale);
  return {
    id: sectionId(section),
    kind: 'pages',
    path: pathFor({ section }, locale),
    title: title ?? (section === 'start' ? start : sections[section]),
    ingress: ingress ?? (section === 'start' ? '' : searchMessages(locale).about[section]),
    text: textsIn(texts).join(' · '),
  };
}

function commentPage(team: string | null | undefined, locale: Locale): Searchable {
  const messages = commentMessages(locale);
  return {
    id: sectionId('comment'),
    kind: 'pages',
    path: formPath(locale, pathFor({ section: 'start' }, locale)),
    title: messages.heading,
    ingress: searchMessages(locale).about.comment,
    text: [
      messages.goesTo(team || messages.team),
      messages.publicRecord,
      messages.noPersonalData,
    ].join(' '),
  };
}

function statementTexts(
  { contactPhone, contactEmail, ...stated }: z.infer<typeof statement>,
  locale: Locale,
): unknown[] {
  const reach = reachFacts({ phone: contactPhone, email: contactEmail }, locale);
  return [statementMessages(locale), stated, reach.filter(([, value]) => value)];
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
