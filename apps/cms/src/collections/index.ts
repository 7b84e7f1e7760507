import type { CollectionConfig } from 'payload';
import { announced } from '../features/change-feed/announce';
import { heldWhileEdited, leftToHolder } from '../features/edit-locks/edit-locks';
import { foundInAnyCase } from '../features/query-limits/case-insensitive-search';
import { bounded } from '../features/query-limits/limit-queries';
import { newDocument } from '../translations/admin-words';
import { withoutVersions } from '../features/query-limits/limit-requests';
import { withReadableTexts } from '../features/save-errors/readable-texts';
import { keptUnsaved } from '../features/save-errors/keep-unsaved';
import { changes } from './changes';
import { comments } from './comments';
import { contacts } from './contacts';
import { counters } from './counters';
import { importantMessages } from './important-messages';
import { listings } from './listings';
import { withDrafts } from '../fields/common';
import { draftBy } from '../fields/draft-by';
import { media } from './media';
import { namedFirst } from '../features/new-document/named-first';
import { news } from './news';
import { offices } from './offices';
import { organisations } from './organisations';
import { pages } from './pages';
import { partnerships } from './partnerships';
import { listedForEach } from '../features/bulk-changes/listed-for-each';
import { publishedInLanguages } from '../features/publishing/publish-in-language';
import { redirects } from './redirects';
import { topics } from './topics';
import { users } from './users';

/** What somebody else wrote is kept as it was received. */
const isWrittenHere = ({ slug }: CollectionConfig) => slug !== 'comments';

/** What the public reads, and one person writes at a time, in one language at a time. */
const written = (collection: CollectionConfig): CollectionConfig =>
  heldWhileEdited(announced(publishedInLanguages(withNameFirst(begunBySomebody(collection)))));

const begunBySomebody = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, draftBy],
});

/** Where drafts save themselves, a document comes into being with its name. */
const withNameFirst = (collection: CollectionConfig): CollectionConfig =>
  collection.versions === withDrafts ? namedFirst(collection) : collection;

/** Its forms are headed by what they are about. */
const headed = (collection: CollectionConfig): CollectionConfig => {
  const components = collection.admin?.components;
  const beforeDocumentControls = [
    '/admin/components/document-heading#DocumentHeading',
    ...(components?.edit?.beforeDocumentControls ?? []),
  ];
  const edit = { ...components?.edit, beforeDocumentControls };
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } };
};

/** In the order editors see them. What changes before the public's eyes is announced to the site. */
export const collections: CollectionConfig[] = [
  written(news),
  written(pages),
  written(offices),
  written(partnerships),
  written(contacts),
  written(organisations),
  written(topics),
  written(importantMessages),
  announced(media),
  comments,
  announced(redirects),
  users,
  listings,
  changes,
  counters,
]
  .map((collection) => (isWrittenHere(collection) ? withReadableTexts(collection) : collection))
  .map(keptUnsaved)
  .map((collection) => (collection.slug in newDocument ? headed(collection) : collection))
  .map(listedForEach)
  .map(leftToHolder)
  .map(withoutVersions)
  .map(foundInAnyCase)
  .map(bounded);
