import { isAddressed } from '@regionwebb/content/paths';
import type { Comment } from '@regionwebb/content/payload-types';
import { digestsOf, findPersonalData } from '@regionwebb/personal-data';
import { LRUCache } from 'lru-cache';
import type { Payload, TypedLocale } from 'payload';

/** The page that a comment is about. */
export type About = Pick<Comment['page'], 'collection' | 'documentId' | 'locale'>;

type Digests = ReadonlySet<string>;

/** Those of the last change, and of the pages asked about since. */
const known = new WeakMap<
  Payload,
  { change: string; site: Promise<Digests>; pages: LRUCache<string, Promise<Digests>> }
>();
const MOST_PAGES = 200;

/**
 * Digests of the contact details that the authority publishes anywhere on the site and of those on the page itself, which a comment
 * may contain (public-sector 3.5). Kept in memory until the next change that the change feed announces.
 */
export async function publishedDetails(payload: Payload, about?: About): Promise<Digests> {
  const { site, pages } = await currentDetails(payload);
  if (!about) return site;
  const key = `${about.collection} ${about.documentId} ${about.locale}`;
  const ofPage = pages.get(key) ?? onPage(payload, about);
  pages.set(key, ofPage);
  return new Set([...(await site), ...(await ofPage)]);
}

/** The same for a text about the page; undefined where nothing is found in it at all, as in most, which then cost no query. */
export const publishedFor = async (
  payload: Payload,
  text: string,
  about?: About,
): Promise<Digests | undefined> =>
  findPersonalData(text).length > 0 ? publishedDetails(payload, about) : undefined;

async function currentDetails(payload: Payload) {
  const change = await newestChange(payload);
  const kept = known.get(payload);
  if (kept?.change === change) return kept;
  const site = onSite(payload);
  const details = {
    change,
    site,
    pages: new LRUCache<string, Promise<Digests>>({ max: MOST_PAGES }),
  };
  known.set(payload, details);
  // The next one tries again.
  site.catch(() => known.delete(payload));
  return details;
}

/** Functions are not announced, so nothing is kept for longer than a minute. */
const LONGEST_KEPT_MS = 60_000;

async function newestChange(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: 'changes',
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return `${docs[0]?.id} ${Math.floor(Date.now() / LONGEST_KEPT_MS)}`;
}

const LANGUAGES = ['sv', 'en'] as const;

async function onSite(payload: Payload): Promise<Digests> {
  const found = await Promise.all([
    ...LANGUAGES.flatMap((locale) => [
      ofGlobal(payload, 'site', locale),
      ofGlobal(payload, 'accessibilityStatement', locale),
      ofAll(payload, 'contacts', { name: true, role: true, email: true, phone: true }, locale),
      ofAll(
        payload,
        'offices',
        { name: true, email: true, phone: true, visitingAddress: true, postalAddress: true },
        locale,
      ),
      ofAll(payload, 'partnerships', { name: true }, locale),
      ofAll(payload, 'organisations', { name: true, shortName: true }, locale),
    ]),
    mailboxes(payload),
  ]);
  return digestsOf(found.flat());
}

async function ofAll(
  payload: Payload,
  collection: 'contacts' | 'offices' | 'partnerships' | 'organisations',
  select: Record<string, true>,
  locale: TypedLocale,
): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection, select, locale, fallbackLocale: false, draft: false, depth: 0 },
    ...{ pagination: false, limit: 0 },
    overrideAccess: false,
  });
  return docs.flatMap(stringsIn);
}

const ofGlobal = async (
  payload: Payload,
  slug: 'site' | 'accessibilityStatement',
  locale: TypedLocale,
) =>
  stringsIn(
    await payload.findGlobal({
      slug,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: false,
    }),
  );

/** Role addresses of the authority (public-sector 3.5). Functions are not public, and only digests leave the CMS. */
async function mailboxes(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'functions',
    select: { name: true, mailbox: true },
    ...{ depth: 0, pagination: false, limit: 0 },
    overrideAccess: true,
  });
  return docs.flatMap(({ name, mailbox }) => [name, mailbox ?? '']);
}

/** What is found in the text of a page; its whole texts are no details. */
async function onPage(
  payload: Payload,
  { collection, documentId, locale }: About,
): Promise<Digests> {
  if (!isAddressed(collection)) return new Set();
  const { docs } = await payload.find({
    ...{ collection, where: { id: { equals: documentId } }, fallbackLocale: false, draft: false },
    locale: locale === 'en' ? 'en' : 'sv',
    ...{ depth: 0, limit: 1, pagination: false },
    overrideAccess: false,
  });
  return digestsOf([docs.flatMap(stringsIn).join('\n\n')]);
}

/** Every text in a document, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
