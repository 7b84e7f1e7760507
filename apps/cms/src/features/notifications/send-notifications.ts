import type { SendMailOptions } from 'nodemailer';
import type { Payload, Where } from 'payload';
import { env } from '../../env';
import { transport } from '../mail/mail';
import { type Addressee, findAddressee } from './addressee';
import { composeMail } from './compose-mail';
import { nextDigest } from './daily-digest';
import { failureOf, GIVEN_UP_AFTER_MS, pauseAfter, reasonOf } from './delivery';
import type { NoticeKind } from './kinds';
import { addLinks } from './links';
import { acquireSenderLease } from './sender-lease';
import {
  findNotifications,
  isDue,
  type StoredNotification,
  updateNotifications,
} from './stored-notifications';

interface MailServer {
  sendMail: (mail: SendMailOptions) => Promise<unknown>;
}

const MAILS_IN_A_RUN = 200;
/** So that a slow mail server does not look like a queue that stands still. */
const LONGEST_RUN_MS = 4 * 60_000;
const ROWS_READ = 200;
const ROWS_IN_A_MAIL = 500;
const LISTED_IN_A_MAIL = 30;
/** The rest of an hour is one mail at its end, so that no fault elsewhere floods a mailbox. */
const MAILS_IN_AN_HOUR = 10;
const HOUR_MS = 3_600_000;
/** Older ones are not mailed once a mail server is named: nobody waits for them by then. */
const MAILED_WITHOUT_SERVER_MS = 24 * HOUR_MS;

interface Choices {
  /** Null where none is named. */
  server?: MailServer | null;
  only?: readonly NoticeKind[];
}

/**
 * Mails what is due, each recipient by one mail: at once, or at seven in the morning to those who chose so. What a dead
 * server could not take stays, and is tried again at longer and longer intervals; what a recipient's server refuses is
 * marked as failed, and the others are sent. One process sends at a time. `only` limits it to some kinds.
 */
export async function sendNotifications(
  payload: Payload,
  now: Date,
  { server = transport, only }: Choices = {},
): Promise<void> {
  if (!server) return dropOld(payload, now);
  const lease = await acquireSenderLease(payload);
  if (!lease) return;
  try {
    const end = performance.now() + LONGEST_RUN_MS;
    let mails = 0;
    for (;;) {
      const where = isDue(now, only);
      const due = await findNotifications(payload, { where, sort: 'due', limit: ROWS_READ });
      const recipients = new Map(due.map((row) => [row.recipient, row]));
      if (recipients.size === 0) return;
      for (const recipient of recipients.values()) {
        const isOver = mails >= MAILS_IN_A_RUN || performance.now() > end;
        if (isOver || !(await lease.renew())) return;
        mails += 1;
        if (!(await mailTo(recipient, { payload, now, server, only }))) return;
      }
    }
  } finally {
    await lease.release();
  }
}

interface Run {
  payload: Payload;
  now: Date;
  server: MailServer;
  only?: readonly NoticeKind[];
}

/** Whether the run can go on: not when the mail server fails. Leaves none of the recipient's notifications due. */
async function mailTo(
  { recipient, isFunction }: StoredNotification,
  { payload, now, server, only }: Run,
): Promise<boolean> {
  const due = await findNotifications(payload, {
    where: { and: [{ recipient: { equals: recipient } }, isDue(now, only)] },
    sort: 'createdAt',
    limit: ROWS_IN_A_MAIL,
  });
  const update = (rows: readonly StoredNotification[], data: object) =>
    updateNotifications(payload, rows, data);
  const addressee = await findAddressee(payload, { recipient, isFunction });
  if (!addressee || addressee.choice === 'never') {
    await update(due, isFunction ? noMailbox : { mail: 'none' });
    return true;
  }
  const rows = await postpone(due, { addressee, recipient, payload, now });
  const [first] = rows;
  if (!first) return true;
  try {
    await server.sendMail(await mailOf(rows, addressee, payload));
  } catch (error) {
    const failure = failureOf(error);
    const isOld = (row: StoredNotification) =>
      failure === 'later' && now.getTime() - row.createdAt.getTime() > GIVEN_UP_AFTER_MS;
    for (const row of rows) {
      const attempts = row.attempts + 1;
      const due = new Date(now.getTime() + pauseAfter(attempts, failure)).toISOString();
      const mail = failure === 'refused' || isOld(row) ? 'failed' : 'waiting';
      await update([row], { mail, attempts, due, error: reasonOf(error) });
    }
    return failure !== 'server';
  }
  await update(rows, { mail: 'sent', sentAt: now.toISOString(), error: null });
  await update([first], { firstInMail: true });
  return true;
}

const noMailbox = { mail: 'failed', error: 'Funktionen finns inte eller har ingen brevlåda.' };

interface Recipient {
  addressee: Addressee;
  recipient: string;
  payload: Payload;
  now: Date;
}

/** Those that can be sent now; the others get a later time. */
async function postpone(
  due: readonly StoredNotification[],
  { addressee, recipient, payload, now }: Recipient,
): Promise<StoredNotification[]> {
  const delay = (rows: readonly StoredNotification[], until: Date) =>
    updateNotifications(payload, rows, { due: until.toISOString() });
  if (addressee.choice === 'daily') {
    const isReady = ({ createdAt, kind }: StoredNotification) =>
      kind === 'queue-stalled' || nextDigest(createdAt) <= now;
    await delay(
      due.filter((row) => !isReady(row)),
      nextDigest(now),
    );
    return due.filter(isReady);
  }
  const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString();
  const mails = await findNotifications(payload, {
    where: {
      and: [
        { recipient: { equals: recipient } },
        { firstInMail: { equals: true } },
        { sentAt: { greater_than: hourAgo } },
      ],
    },
    sort: 'sentAt',
    limit: MAILS_IN_AN_HOUR,
  });
  const [oldest] = mails;
  if (mails.length < MAILS_IN_AN_HOUR || !oldest?.sentAt) return [...due];
  await delay(due, new Date(oldest.sentAt.getTime() + HOUR_MS));
  return [];
}

async function mailOf(
  rows: readonly StoredNotification[],
  { address, name, isFunction }: Addressee,
  payload: Payload,
): Promise<SendMailOptions> {
  const [first, ...others] = await addLinks(payload, rows.slice(0, LISTED_IN_A_MAIL));
  if (!first) throw new Error('A mail needs a notification.');
  return composeMail({
    to: { address, name, isFunction },
    notifications: [first, ...others],
    total: rows.length,
    from: env.MAIL_FROM ?? '',
    cmsUrl: env.CMS_URL,
  });
}

async function dropOld(payload: Payload, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - MAILED_WITHOUT_SERVER_MS).toISOString();
  const where: Where = {
    and: [{ mail: { equals: 'waiting' } }, { createdAt: { less_than: oldest } }],
  };
  const old = await findNotifications(payload, { where, sort: 'createdAt', limit: ROWS_IN_A_MAIL });
  await updateNotifications(payload, old, { mail: 'none' });
}
