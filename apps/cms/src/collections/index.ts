import type { CollectionConfig } from 'payload';
import { announceChanges } from '../features/change-feed/announce';
import { lockWhileEdited, refuseChangesByOthers } from '../features/edit-locks/edit-locks';
import { saveWholeDocuments } from '../features/query-limits/whole-documents';
import { searchCaseInsensitively } from '../features/query-limits/case-insensitive-search';
import { limitQueries } from '../features/query-limits/limit-queries';
import { newDocument } from '../translations/admin-words';
import { answerMissingVersions } from '../features/query-limits/limit-requests';
import { removeControlCharacters } from '../features/save-errors/control-characters';
import { giveOwner } from '../features/owners/give-owner';
import { isOwned } from '../features/owners/owner-of';
import { askForNameFirst } from '../features/new-document/ask-for-name';
import { showSwedishTime } from '../features/swedish-clock/show-swedish-time';
import { showBulkChanges } from '../features/bulk-changes/show-bulk-changes';
import { keepUnsaved } from '../features/save-errors/keep-unsaved';
import { logChanges } from '../features/audit-log/log-changes';
import { answeredComments } from './answered-comments';
import { answerTemplates } from './answer-templates';
import { auditLog } from './audit-log';
import { changes } from './changes';
import { comments } from './comments';
import { contacts } from './contacts';
import { counters } from './counters';
import { disposalProtocols } from './disposal-protocols';
import { functions } from './functions';
import { importantMessages } from './important-messages';
import { listings } from './listings';
import { withDrafts } from '../fields/common';
import { draftBy } from '../fields/draft-by';
import { notesPanel } from '../fields/notes-panel';
import { ownerFields } from '../fields/owner';
import { media } from './media';
import { news } from './news';
import { notes } from './notes';
import { notifications } from './notifications';
import { offices } from './offices';
import { organisations } from './organisations';
import { pageDays } from './page-days';
import { pages } from './pages';
import { packages } from './packages';
import { partnerships } from './partnerships';
import { saved } from '../fields/saved';
import { review } from '../fields/review';
import { keepReviews } from '../features/workflow/keep-reviews';
import { keepReferences } from '../features/references/keep-references';
import { keepWorkList } from '../features/work-list/keep-work-list';
import { recordSaves } from '../features/versions/record-saves';
import { releaseFromPackages } from '../features/packages/release-items';
import { packaged } from '../features/packages/states';
import { publishInLanguages } from '../features/publishing/publish-in-language';
import { redirects } from './redirects';
import { references } from './references';
import { topics } from './topics';
import { users } from './users';
import { workItems } from './work-items';

type Plugin = (collection: CollectionConfig) => CollectionConfig;

const apply =
  (plugins: Plugin[]): Plugin =>
  (collection) =>
    plugins.reduce((configured, plugin) => plugin(configured), collection);

const when =
  (applies: (collection: CollectionConfig) => boolean, plugin: Plugin): Plugin =>
  (collection) =>
    applies(collection) ? plugin(collection) : collection;

/** Shows the notes below everything else in the sidebar. */
const addNotes: Plugin = (collection) => ({
  ...collection,
  fields: [...collection.fields, notesPanel],
});

const addDraftBy: Plugin = (collection) => ({
  ...collection,
  fields: [...collection.fields, draftBy],
});

const addOwner: Plugin = (collection) => ({
  ...collection,
  fields: [...collection.fields, ...ownerFields],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), giveOwner],
  },
});

const addSaved: Plugin = (collection) => ({
  ...collection,
  fields: [...collection.fields, saved],
});

/** Adds the heading of an unnamed document's form. */
const addHeading: Plugin = (collection) => {
  const components = collection.admin?.components;
  const beforeDocumentControls = [
    '/admin/components/document-heading#DocumentHeading',
    ...(components?.edit?.beforeDocumentControls ?? []),
  ];
  const edit = { ...components?.edit, beforeDocumentControls };
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } };
};

/** Adds the ready-made views above the list. */
const addListViews: Plugin = (collection) => {
  const components = collection.admin?.components;
  const beforeListTable = [
    '/features/list-views/list-views#ListViews',
    ...(components?.beforeListTable ?? []),
  ];
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, beforeListTable } },
  };
};

/**
 * For public content. The order matters: the `afterChange` of `announceChanges`, `lockWhileEdited` and `keepReferences`
 * must run after that of `publishInLanguages`, which saves the draft it held back.
 */
const content = apply([
  addDraftBy,
  addListViews,
  when(({ slug }) => isOwned(slug), addOwner),
  // Only autosaved drafts are created with a name.
  when(({ versions }) => versions === withDrafts, askForNameFirst),
  publishInLanguages,
  announceChanges,
  lockWhileEdited,
  keepReferences,
  addNotes,
]);

/** Written by code with every other save, or itself the log. */
const internal = new Set([
  'listings',
  'references',
  'changes',
  'counters',
  'audit-log',
  'notes',
  'notifications',
  'work-items',
  'page-days',
  'disposal-protocols',
  'answered-comments',
]);

/**
 * For every collection. Some plugins put their `beforeOperation` first, others last; the hooks run in the order
 * `limitQueries`, `removeControlCharacters`, those of the collection, `refuseChangesByOthers`,
 * `searchCaseInsensitively`.
 */
const everyCollection = apply([
  when(({ versions }) => Boolean(versions), apply([addSaved, recordSaves])),
  when(({ fields }) => fields.includes(draftBy), keepReviews(review)),
  when(({ slug }) => packaged.some((each) => each === slug), releaseFromPackages),
  when(({ slug }) => !internal.has(slug), logChanges),
  // After every hook that saves a draft of its own.
  when(({ fields }) => fields.some((field) => field === draftBy), keepWorkList),
  // Comments are stored as they were received.
  when(({ slug }) => slug !== 'comments', removeControlCharacters),
  keepUnsaved,
  showSwedishTime,
  when(({ slug }) => slug in newDocument, addHeading),
  showBulkChanges,
  refuseChangesByOthers,
  saveWholeDocuments,
  answerMissingVersions,
  searchCaseInsensitively,
  limitQueries,
]);

/** In the order editors see them. */
export const collections: CollectionConfig[] = [
  content(news),
  content(pages),
  content(offices),
  content(partnerships),
  content(contacts),
  content(organisations),
  content(topics),
  functions,
  content(importantMessages),
  packages,
  keepReferences(announceChanges(media)),
  comments,
  answeredComments,
  answerTemplates,
  announceChanges(redirects),
  users,
  auditLog,
  listings,
  references,
  changes,
  counters,
  notes,
  notifications,
  workItems,
  pageDays,
  disposalProtocols,
].map(everyCollection);
