import type { CollectionSlug } from 'payload';

/** The collections whose use is recorded. Owners and people are no content, and have lists of their own. */
export const trackedCollections = [
  'news',
  'pages',
  'offices',
  'partnerships',
  'contacts',
  'organisations',
  'topics',
  'important-messages',
  'media',
] as const satisfies CollectionSlug[];

export type Tracked = (typeof trackedCollections)[number];

export const isTracked = (slug: string): slug is Tracked =>
  trackedCollections.some((tracked) => tracked === slug);
