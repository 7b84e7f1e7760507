import type { Locale } from '@regionwebb/content/locales';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { hasRole } from '../../access/roles';
import { type Notice, notify } from '../notifications/notify';
import { isOwned, ownerOf } from '../owners/owner-of';
import type { Review } from './states';

export interface Reviewer {
  id: string;
  name: string;
}

const MOST = 200;

/** Those who may review, in order of name; the user of the request too. */
export async function findReviewers(req: PayloadRequest, where: Where = {}): Promise<Reviewer[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { in: ['editor', 'administrator'] } }, where] },
    sort: 'name',
    limit: MOST,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  return docs.map(({ id, name }) => ({ id, name }));
}

/** Those of some users who still have an account; where nobody has, all who may review. */
export async function presentOrReviewers(
  req: PayloadRequest,
  ids: readonly (string | null)[],
): Promise<string[]> {
  const wanted = [...new Set(ids)].flatMap((id) => (id ? { id: { equals: id } } : []));
  if (wanted.length > 0) {
    const { docs } = await req.payload.db.find({
      ...{ collection: 'users', where: { or: wanted }, limit: MOST, pagination: false, req },
    });
    if (docs.length > 0) return docs.map(({ id }) => String(id));
  }
  return (await findReviewers(req)).map(({ id }) => id);
}

interface About {
  collection: CollectionSlug;
  id: string;
  locale: Locale;
  title: string | null;
}

interface Recipients {
  /** Ids of users. */
  to: (string | null)[];
  /** Ids of functions. */
  toFunctions?: string[];
}

/** Stores notifications of a step, for those whom it concerns. */
export const notifyOf = async (
  req: PayloadRequest,
  kind: Notice['kind'],
  { collection, id, locale, title }: About,
  { to, toFunctions = [], text, event }: Recipients & { text?: string; event?: string },
): Promise<void> => {
  const ids = [...new Set(to.filter((each) => each !== null))];
  if (ids.length + toFunctions.length === 0) return;
  await notify(req, {
    kind,
    ...{ to: ids, toFunctions },
    collection,
    document: id,
    locale,
    title: title ?? undefined,
    by: req.user?.name ?? undefined,
    text,
    event,
  });
};

/**
 * Who is asked to review a text: its reviewer, if there and still allowed to; or the person who answers for it and the
 * members of the function that owns it, of those who may; or everyone who may. Without a reviewer, the mailbox of that
 * function too.
 */
export async function askedToReview(
  req: PayloadRequest,
  { collection, id }: Pick<About, 'collection' | 'id'>,
  { reviewer }: Review,
): Promise<Recipients> {
  const [chosen] = reviewer ? await findReviewers(req, { id: { equals: reviewer } }) : [];
  if (chosen) return { to: [chosen.id] };
  const { owners, mailboxes } = isOwned(collection)
    ? await readOwners(req, collection, id)
    : { owners: [], mailboxes: [] };
  const those = owners.length > 0 ? await findReviewers(req, { id: { in: owners } }) : [];
  const others = those.filter((each) => each.id !== req.user?.id);
  const asked = others.length > 0 ? others : await findReviewers(req);
  return { to: asked.map((each) => each.id), toFunctions: mailboxes };
}

interface Owners {
  /** Ids of users. */
  owners: string[];
  /** Ids of functions that have a mailbox. */
  mailboxes: string[];
}

async function readOwners(
  req: PayloadRequest,
  ...of: [Parameters<typeof ownerOf>[1], string]
): Promise<Owners> {
  const { ownerFunction, ownerPerson } = await ownerOf(req, ...of);
  const { docs } = await req.payload.find({
    collection: 'functions',
    where: { id: { equals: ownerFunction } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { mailbox: true, members: true },
    overrideAccess: true,
    req,
  });
  const members = (docs[0]?.members ?? []).map((each) =>
    typeof each === 'string' ? each : each.id,
  );
  return {
    owners: ownerPerson ? [ownerPerson, ...members] : members,
    mailboxes: docs.filter(({ mailbox }) => mailbox).map((each) => each.id),
  };
}

/** Whether the user may decide on texts, rather than only write them. */
export const isReviewer = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(user, 'administrator', 'editor');
