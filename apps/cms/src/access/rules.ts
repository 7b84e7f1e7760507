import type { Access, FieldAccess, PayloadRequest, Where } from 'payload';
import { hasRole, type Role } from './roles';
import { propertyOf } from '../validation/unknown-values';

const only =
  (...wanted: Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...wanted);

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
};

export const nobody: Access = () => false;
export const anyone: Access = () => true;
export const signedIn: Access = ({ req }) => Boolean(req.user);
export const administrators = only('administrator');
export const editors = only('administrator', 'editor');
export const writers = only('administrator', 'editor', 'author');
export const registrars = only('administrator', 'registrar');
export const registrarsAndEditors = only('administrator', 'editor', 'registrar');

export const publishedOrSignedIn: Access = (args) => (signedIn(args) ? true : published);
/** No earlier than its date: one in the future holds the document back until then (T5). */
export const releasedOrSignedIn: Access = (args) =>
  signedIn(args) ? true : { and: [published, { or: [undated, hasCome()] }] };

const undated: Where = { publishedAt: { exists: false } };
const hasCome = (): Where => ({ publishedAt: { less_than_equal: new Date().toISOString() } });

/** Of what always has a date. */
export const pastOrSignedIn: Access = (args) => (signedIn(args) ? true : hasCome());

/** Within its period; each end of it may be left open. */
export const showingOrSignedIn: Access = (args) => {
  if (signedIn(args)) return true;
  const now = new Date().toISOString();
  const begun = { or: [{ from: { exists: false } }, { from: { less_than_equal: now } }] };
  const ended = { or: [{ until: { exists: false } }, { until: { greater_than: now } }] };
  return { and: [published, begun, ended] };
};

export const untrashedOrSignedIn: Access = (args) =>
  signedIn(args) ? true : { deletedAt: { exists: false } };

/**
 * Authors save drafts; only editors put anything before the public.
 * The admin asks with `_status: 'published'` to learn whether to show its publish button.
 */
export const writersUnlessPublishing: Access = (args) =>
  args.data?._status === 'published' ? editors(args) : writers(args);

/** Editors may throw away and bring back (trash); only administrators may destroy (R2). */
export const trashOrDestroy: Access = (args) =>
  args.data?.deletedAt ? editors(args) : administrators(args);

/** The same, and an author throws away a draft of her own that was never published. */
export const trashOwnDraftOrDestroy: Access = (args) => {
  const isOwnTrash = Boolean(args.data?.deletedAt) && hasRole(args.req.user, 'author');
  return isOwnTrash ? { draftBy: { equals: args.req.user?.id } } : trashOrDestroy(args);
};

export const self: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false);

export const administratorsOrSelf: Access = (args) => (administrators(args) ? true : self(args));

/** The same rule for a single field, which takes yes or no but never a query. */
export const asField =
  (rule: Access): FieldAccess =>
  async ({ id, ...args }) =>
    (await rule({ ...args, id: id === undefined ? undefined : String(id) })) === true;

/** What a person's colleagues need not know about them. Without a row in hand, as when a question filters on it: no. */
export const administratorsOrOwnField: FieldAccess = ({ doc, id, req }) => {
  const row: unknown = propertyOf(doc, 'id') ?? id;
  return hasRole(req.user, 'administrator') || Boolean(req.user && row === req.user.id);
};

/** The same rule for what has no documents of its own, such as the queue of jobs. */
export const onlyAdministrators = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, 'administrator');
