import type { CollectionConfig } from 'payload';

export const news: CollectionConfig = {
  slug: 'news',
  versions: { drafts: true },
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'body', type: 'richText', localized: true },
  ],
};
