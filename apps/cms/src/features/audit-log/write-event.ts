import type { PayloadRequest } from 'payload';
import type { AuditEvent } from './events';

interface About {
  /** The slug of the collection or global. */
  collection?: string;
  document?: string | number;
  /** What the document is called at the time. */
  title?: unknown;
  /** In Swedish; never an address of a network or of mail. */
  detail?: string;
  /** Who did it, where that is not the user of the request. */
  user?: { id: string; name?: string | null; role?: string | null };
}

type Writer = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>;

/** Adds a row to the audit log, in the transaction of the request if it has one: nothing is logged that did not happen. */
export async function writeEvent(req: Writer, event: AuditEvent, about: About): Promise<void> {
  const user = about.user ?? req.user;
  await req.payload.db.create({
    collection: 'audit-log',
    data: {
      event,
      by: user?.id ?? null,
      name: user?.name ?? null,
      role: user?.role ?? null,
      about: about.collection ?? null,
      document: about.document === undefined ? null : String(about.document),
      title: typeof about.title === 'string' ? about.title.slice(0, MAX_TITLE) : null,
      detail: about.detail ?? null,
    },
    req,
    returning: false,
  });
  await removeOldEvents(req, new Date());
}

const MAX_TITLE = 300;
const DAY_MS = 86_400_000;
let removedOn = '';

/** Removes what is older than the setting says, at the first call of a day in each process. */
export async function removeOldEvents(
  req: Pick<Writer, 'payload' | 'transactionID'>,
  now: Date,
): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  if (removedOn === today) return;
  removedOn = today;
  // Imported late, since it reads the settings.
  const { env } = await import('../../env');
  const oldest = new Date(now.getTime() - env.AUDIT_LOG_DAYS * DAY_MS).toISOString();
  const where = { createdAt: { less_than: oldest } };
  await req.payload.db.deleteMany({ collection: 'audit-log', where, req });
}
