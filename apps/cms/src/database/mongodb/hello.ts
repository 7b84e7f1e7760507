import { MongoClient, MongoServerError } from 'mongodb';
import { z } from 'zod';

const TIMEOUT_MS = 10_000;
const COMMAND_NOT_FOUND = 59;

const hello = z.object({
  setName: z.string().optional(),
  msg: z.string().optional(),
  logicalSessionTimeoutMinutes: z.number().nullish(),
});

/**
 * Whether a server supports transactions, by its answer to `hello`: a member of a replica set has `setName`, the router
 * of a sharded cluster has `msg: isdbgrid`, and both must support sessions.
 * https://www.mongodb.com/docs/manual/reference/command/hello/
 */
export function hasTransactions(answer: unknown): boolean {
  const { setName, msg, logicalSessionTimeoutMinutes } = hello.parse(answer);
  return Boolean(logicalSessionTimeoutMinutes) && (Boolean(setName) || msg === 'isdbgrid');
}

/** The answer to `hello` of the server at an address, `mongodb://` or `mongodb+srv://`. */
export async function runHello(url: string): Promise<unknown> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: TIMEOUT_MS });
  try {
    const admin = client.db('admin');
    return await admin.command({ hello: 1 }).catch((error: unknown) => {
      // The name of `hello` before 4.4.2.
      if (error instanceof MongoServerError && error.code === COMMAND_NOT_FOUND)
        return admin.command({ isMaster: 1 });
      throw error;
    });
  } finally {
    await client.close();
  }
}
