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
export const registrars = only('registrar');
export const registrarsAndAdministrators = only('administrator', 'registrar');
export const registrarsAndEditors = only('administrator', 'editor', 'registrar');

export const publishedOrSignedIn: Access = (args) => (signedIn(args) ? true : published);
/** From the date of publication, which may be in the future (T5). */
export const releasedOrSignedIn: Access = (args) =>
  signedIn(args) ? true : { and: [published, { or: [undated, hasCome()] }] };

const undated: Where = { publishedAt: { exists: false } };
const hasCome = (): Where => ({ publishedAt: { less_than_equal: new Date().toISOString() } });

/** For documents that always have a date. */
export const pastOrSignedIn: Access = (args) => (signedIn(args) ? true : hasCome());

/** For questions and answers: what is published for everybody, and what was for registrars too. */
export const publishedUnlessRegistrar: Access = (args) =>
  registrars(args) ? true : { withdrawnAt: { exists: false } };

/** Within the period of a document, either end of which may be open. */
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
 * Authors save drafts; only editors publish. The admin calls the rule with `_status: 'published'` to learn whether to
 * show its publish button.
 */
export const writersUnlessPublishing: Access = (args) =>
  args.data?._status === 'published' ? editors(args) : writers(args);

/** Editors may move to the trash and restore; only administrators may delete for good (R2). */
export const trashOrDestroy: Access = (args) =>
  args.data?.deletedAt ? editors(args) : administrators(args);

/** As `trashOrDestroy`, and authors may trash their own drafts that were never published. */
export const trashOwnDraftOrDestroy: Access = (args) => {
  const isOwnTrash = Boolean(args.data?.deletedAt) && hasRole(args.req.user, 'author');
  return isOwnTrash ? { draftBy: { equals: args.req.user?.id } } : trashOrDestroy(args);
};

/** For what is not changed any more once it is published. */
export const editorsUnlessPublished: Access = (args) =>
  editors(args) === true ? { state: { not_equals: 'published' } } : false;

export const self: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false);

export const administratorsOrSelf: Access = (args) => (administrators(args) ? true : self(args));

/** An access rule for a field, where a query counts as no. */
export const asField =
  (rule: Access): FieldAccess =>
  async ({ id, ...args }) =>
    (await rule({ ...args, id: id === undefined ? undefined : String(id) })) === true;

/** For fields that other users may not see. Refused without a document, as when a query filters by the field. */
export const administratorsOrSelfField: FieldAccess = ({ doc, id, req }) => {
  const row: unknown = propertyOf(doc, 'id') ?? id;
  return hasRole(req.user, 'administrator') || Boolean(req.user && row === req.user.id);
};

/** For what has no documents, such as the job queue. */
export const onlyAdministrators = ({ req }: { req: PayloadRequest }): boolean =>
  hasRole(req.user, 'administrator');
