import type { CollectionSlug, Payload } from 'payload';
import type { Attempt } from './outcome';
import type { Person } from './people';
import { put, sampleOf, unchanged, type State } from './samples';

const at = '2026-01-01T00:00:00.000Z';

/** For each operation on a collection, a function that prepares an attempt on a suitable document. */
export const createAttempts = (payload: Payload) => {
  const kept = new Map<string, Promise<string>>();
  /** One document for all attempts that do not change it. */
  const shared = (slug: CollectionSlug, state: State) => {
    const key = `${slug} ${state}`;
    const id = kept.get(key) ?? put(payload, slug, state);
    kept.set(key, id);
    return id;
  };
  const hasDrafts = (slug: CollectionSlug) =>
    Boolean(payload.collections[slug].config.versions?.drafts);
  const live = (slug: CollectionSlug) => (hasDrafts(slug) ? { _status: 'published' } : {});

  return {
    read: async (slug) => ({ slug, does: 'read', id: await shared(slug, 'live') }),
    readDraft: async (slug) => ({
      slug,
      does: 'read',
      id: await shared(slug, 'draft'),
      draft: true,
    }),
    readTrash: async (slug) => ({
      slug,
      does: 'read',
      id: await shared(slug, 'trashed'),
      trash: true,
    }),
    readVersions: (slug) => ({ slug, does: 'versions' }),
    createDraft: (slug) => ({ slug, does: 'create', data: sampleOf(slug), draft: true }),
    create: (slug) => ({ slug, does: 'create', data: { ...sampleOf(slug), ...live(slug) } }),
    saveDraft: async (slug) => ({
      slug,
      does: 'update',
      id: await shared(slug, 'live'),
      data: unchanged(slug),
      draft: true,
    }),
    save: async (slug) => ({
      slug,
      does: 'update',
      id: await shared(slug, 'live'),
      data: unchanged(slug),
    }),
    publish: async (slug) => ({
      slug,
      does: 'update',
      id: await put(payload, slug, 'draft'),
      data: live(slug),
      draft: true,
    }),
    unpublish: async (slug) => ({
      slug,
      does: 'update',
      id: await put(payload, slug, 'live'),
      data: { _status: 'draft' },
    }),
    trash: async (slug) => ({
      slug,
      does: 'update',
      id: await put(payload, slug, 'live'),
      data: { deletedAt: at },
      draft: true,
    }),
    trashDraft: async (slug) => ({
      slug,
      does: 'update',
      id: await put(payload, slug, 'draft'),
      data: { deletedAt: at },
    }),
    trashOwnDraft: async (slug, { user }) => ({
      slug,
      does: 'update',
      id: await put(payload, slug, 'draft', user),
      data: { deletedAt: at },
    }),
    destroy: async (slug) => ({ slug, does: 'delete', id: await put(payload, slug, 'live') }),
  } satisfies Record<string, PrepareAttempt>;
};

type PrepareAttempt = (slug: CollectionSlug, person: Person) => Attempt | Promise<Attempt>;

export type Operation = keyof ReturnType<typeof createAttempts>;
