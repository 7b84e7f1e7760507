import { type Payload, ValidationError, type Where } from 'payload';
import { isConflict } from '../../database/conflicts';

const collection = 'counters';

interface Turn {
  key: string;
  now: Date;
  /** The last turn must have been earlier than this. */
  before: Date;
}

/** Whether the last turn of a key, of any process, was before a time; then this is a new one. */
export async function takeTurn({ db }: Payload, { key, now, before }: Turn): Promise<boolean> {
  const where: Where = {
    and: [{ key: { equals: key } }, { value: { less_than: before.getTime() } }],
  };
  const data = { value: now.getTime() };
  const taken: unknown = await db.updateOne({ collection, where, data });
  if (taken) return true;
  if (await db.findOne({ collection, where: { key: { equals: key } } })) return false;
  try {
    await db.create({ collection, data: { key, ...data } });
    return true;
  } catch (error) {
    // Another process has created the row.
    if (error instanceof ValidationError || isConflict(error)) return false;
    throw error;
  }
}
