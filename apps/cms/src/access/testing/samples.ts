import type { CollectionSlug, Payload } from 'payload';
import { textHash } from '../../features/comment-handling/stored-comment';
import type { Person } from './people';

const page = { collection: 'news', documentId: '1', path: '/nyheter/nyhet', locale: 'sv' };
const at = '2026-01-02T03:04:05.000Z';
let count = 0;

/** The required data of a document of a collection, different each time. */
export const sampleOf = (slug: string): Record<string, unknown> => {
  const n = `${(count += 1)}`;
  const samples: Record<string, Record<string, unknown>> = {
    news: { title: `Nyhet ${n}` },
    pages: { title: `Sida ${n}` },
    offices: { name: `Kontor ${n}` },
    partnerships: { name: `Samverkan ${n}` },
    contacts: { role: `Kansli ${n}` },
    organisations: { name: `Kommun ${n}` },
    topics: { title: `Ämne ${n}` },
    'important-messages': { heading: `Meddelande ${n}`, level: 'information' },
    media: { filename: `bild-${n}.png`, mimeType: 'image/png', decorative: true },
    redirects: { from: `/gammal-${n}`, to: '/nyheter' },
    functions: { name: `Funktion ${n}` },
    packages: { title: `Paket ${n}`, state: 'open', items: [] },
    users: {
      name: n,
      role: 'author',
      email: `${n}@region.example`,
      password: 'long enough for all',
    },
    comments: { text: n, page, receipt: n, receivedAt: at, textHash: textHash(n), status: 'new' },
    'answered-comments': {
      ...{ question: n, answer: n, language: 'sv', publishedAt: at },
      page: { collection: 'news', documentId: '1', locale: 'sv' },
    },
    'answer-templates': { name: `Mall ${n}` },
    listings: { list: 'sv', publishedAt: at, createdAt: at },
    references: { fromCollection: 'news', fromId: n, toCollection: 'news', toId: '0' },
    changes: { tags: ['news'], at },
    counters: { key: n, value: 1 },
    'audit-log': { event: 'sign-in' },
    notes: { about: 'news', document: n, locale: 'sv', text: n, by: n },
    notifications: { kind: 'published', recipient: n, event: n, mail: 'waiting', due: at },
    'work-items': { id: n, about: 'news', document: n, locale: 'sv', state: 'draft' },
    'page-days': {
      key: n,
      locale: 'sv',
      path: `/${n}`,
      day: '2026-01-02',
      views: 1,
      yes: 0,
      no: 0,
    },
    'disposal-protocols': { class: 'spam', count: 1, archiveDecision: n, localDecision: n },
    'payload-jobs': { taskSlug: 'unpublishPlanned', input: {} },
    'payload-kv': { key: n, data: {} },
  };
  return samples[slug] ?? {};
};

/** Data that changes nothing in a document; GraphQL requires the group of a comment. */
export const unchanged = (slug: string): Record<string, unknown> =>
  slug === 'comments' ? { page } : {};

export type State = 'live' | 'draft' | 'trashed';

/** Creates a document in a state, past all access rules, and returns its id. */
export const put = async (
  payload: Payload,
  slug: CollectionSlug,
  state: State,
  user: Person['user'] = null,
): Promise<string> => {
  const { versions, trash } = payload.collections[slug].config;
  const _status = state === 'draft' ? 'draft' : 'published';
  const data = {
    ...sampleOf(slug),
    ...(versions && versions.drafts ? { _status } : {}),
    ...(trash && state === 'trashed' ? { deletedAt: at } : {}),
  };
  const usesHooks = versions && versions.drafts;
  const { id } = usesHooks
    ? await payload.create({
        collection: slug,
        data: data as never,
        draft: state === 'draft',
        overrideAccess: true,
        ...(user ? { user } : {}),
      })
    : await payload.db.create({ collection: slug, data });
  return String(id);
};
