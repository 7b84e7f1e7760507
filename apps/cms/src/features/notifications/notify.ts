import { createHash } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { NoticeKind } from './kinds';

export interface Notice {
  kind: NoticeKind;
  /** Ids of users. Those without an account are left out. */
  to?: readonly string[];
  /** Ids of functions: the mailbox of each, or its members where it has none. */
  toFunctions?: readonly string[];
  /** The slug of the collection of the document. */
  collection?: string;
  document?: string;
  title?: string;
  locale?: 'sv' | 'en';
  /** The name of the person who caused it. */
  by?: string;
  /** A reason or a note, never the text of a visitor's comment (K9); for `review-date` the date, as 2026-12-01. */
  text?: string;
  /** The name of an event that is notified of once only. By default the same notice within ten minutes is the same event. */
  event?: string;
}

type Writer = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>;

/**
 * Stores a notification for each recipient, in the transaction of the request if it has one, so that it exists if and
 * only if what caused it does. The mail is sent afterwards by a job. The user of the request is not notified of what they
 * did, and nobody twice of the same event. Unknown ids are ignored, and long texts are cut. It fails only where the
 * database does, as the save itself would.
 */
export async function notify(req: Writer, notice: Notice): Promise<void> {
  const event = notice.event ?? eventOf(notice);
  const wanted = await recipientsOf(req, notice);
  if (wanted.length === 0) return;
  const notified = await notifiedOf(req, event, notice.event === undefined);
  const now = new Date().toISOString();
  for (const recipient of wanted)
    if (!notified.has(recipient.id))
      await req.payload.db.create({
        collection: 'notifications',
        data: {
          kind: notice.kind,
          recipient: recipient.id,
          isFunction: recipient.isFunction,
          about: notice.collection ?? null,
          document: notice.document ?? null,
          title: cut(notice.title, MAX_TITLE),
          locale: notice.locale ?? null,
          by: cut(notice.by, MAX_TITLE),
          text: cut(notice.text, MAX_TEXT),
          event,
          mail: 'waiting',
          due: now,
          attempts: 0,
        },
        req,
        returning: false,
      });
}

const MAX_TITLE = 200;
const MAX_TEXT = 2000;
const MAX_RECIPIENTS = 200;
const SAME_EVENT_MS = 10 * 60_000;

const cut = (text: string | undefined, longest: number): string | null =>
  text === undefined ? null : [...text].slice(0, longest).join('');

const eventOf = ({ kind, collection, document, locale, title, by, text }: Notice): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, collection, document, locale, title, by, text]))
    .digest('base64url');

interface Recipient {
  id: string;
  isFunction: boolean;
}

/** These concern users whoever's request it is: a job runs in the name of whoever scheduled the publication. */
const alsoToCauser: readonly NoticeKind[] = ['failed', 'review-date', 'queue-stalled'];

async function recipientsOf(req: Writer, notice: Notice): Promise<Recipient[]> {
  const functions = await functionsOf(req, notice.toFunctions ?? []);
  const members = functions.flatMap((each) => (each.mailbox ? [] : each.members));
  const ids = new Set([...(notice.to ?? []), ...members]);
  if (req.user && !alsoToCauser.includes(notice.kind)) ids.delete(req.user.id);
  const users = await existing(req, [...ids].slice(0, MAX_RECIPIENTS));
  return [
    ...functions.filter(({ mailbox }) => mailbox).map(({ id }) => ({ id, isFunction: true })),
    ...users.map((id) => ({ id, isFunction: false })),
  ];
}

const functionRows = z.array(
  z.object({
    id: z.string(),
    mailbox: z.string().nullish(),
    members: z
      .array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]))
      .nullish()
      .transform((members) => members ?? []),
  }),
);

async function functionsOf(req: Writer, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find({
    collection: 'functions',
    where: withIds([...new Set(ids)].slice(0, MAX_RECIPIENTS)),
    limit: MAX_RECIPIENTS,
    pagination: false,
    req,
  });
  return functionRows.parse(docs);
}

/** Not `in`, which MongoDB refuses when one of them cannot be an id. */
const withIds = (ids: string[]): Where => ({ or: ids.map((id) => ({ id: { equals: id } })) });

const rowsWithId = z.array(z.object({ id: z.string() }));

async function existing(req: Writer, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find({
    collection: 'users',
    where: withIds(ids),
    limit: MAX_RECIPIENTS,
    pagination: false,
    select: { name: true },
    req,
  });
  return rowsWithId.parse(docs).map(({ id }) => id);
}

const rowsWithRecipient = z.array(z.object({ recipient: z.string() }));

/** Who has been notified of an event; where it has no name, only recently and not yet by mail. */
async function notifiedOf(req: Writer, event: string, isUnnamed: boolean): Promise<Set<string>> {
  const recent: Where[] = [
    { mail: { equals: 'waiting' } },
    { createdAt: { greater_than: new Date(Date.now() - SAME_EVENT_MS).toISOString() } },
  ];
  const { docs } = await req.payload.db.find({
    collection: 'notifications',
    where: { and: [{ event: { equals: event } }, ...(isUnnamed ? recent : [])] },
    limit: MAX_RECIPIENTS,
    pagination: false,
    select: { recipient: true },
    req,
  });
  return new Set(rowsWithRecipient.parse(docs).map(({ recipient }) => recipient));
}
