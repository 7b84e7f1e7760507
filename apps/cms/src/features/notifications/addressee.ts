import type { Payload } from 'payload';
import { z } from 'zod';

/** Where the mail of a recipient goes, and when. */
export interface Addressee {
  address: string;
  name: string;
  choice: 'now' | 'daily' | 'never';
  isFunction: boolean;
}

const user = z.object({
  email: z.string(),
  name: z.string().nullish(),
  mail: z.enum(['now', 'daily', 'never']).nullish(),
});
const staffFunction = z.object({ mailbox: z.string().min(1), name: z.string().nullish() });

/** Undefined for a deleted user, and for a function that is deleted or has no mailbox. Functions are mailed at once. */
export async function findAddressee(
  payload: Payload,
  { recipient, isFunction }: { recipient: string; isFunction: boolean },
): Promise<Addressee | undefined> {
  const collection = isFunction ? 'functions' : 'users';
  const row = await payload.db.findOne({ collection, where: { id: { equals: recipient } } });
  if (isFunction) {
    const found = staffFunction.safeParse(row).data;
    return found && { address: found.mailbox, name: found.name ?? '', choice: 'now', isFunction };
  }
  const found = user.safeParse(row).data;
  return (
    found && {
      address: found.email,
      name: found.name ?? '',
      choice: found.mail ?? 'now',
      isFunction,
    }
  );
}
