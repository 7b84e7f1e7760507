import { createClient } from '@libsql/client';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { whenUnlocked } from '../database/sqlite/when-unlocked';
import { filePath } from '../database/sqlite/file-path';

const TIMEOUT_MS = 10_000;
/** Room for the tables and their first rows, in bytes; with less, Payload fails with a long stack trace. */
const LEAST_ROOM = 16 * 1024 * 1024;

export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}

/**
 * Connects to the database before Payload does, so that a failure is one sentence and not a stack trace. `leastRoom` is
 * in bytes; `timeoutMs` is for a server that does not answer. Throws `DatabaseUnreachable`.
 */
export async function reachDatabase(
  url: string,
  { leastRoom = LEAST_ROOM, timeoutMs = TIMEOUT_MS } = {},
): Promise<void> {
  const file = filePath(url);
  try {
    await (file === undefined ? reachMongo(url, timeoutMs) : reachFile(url, file, leastRoom));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnreachable(
      `the database at ${withoutLogin(url)} cannot be reached (${why}); check DATABASE_URL and that ${file === undefined ? 'it is running' : 'its folder can be written to'}.`,
    );
  }
}

async function reachMongo(url: string, timeoutMs: number): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: timeoutMs });
  try {
    await client.connect();
  } finally {
    await client.close();
  }
}

async function reachFile(url: string, file: string, leastRoom: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // SQLite writes its log beside the file.
  await access(path.dirname(file), constants.W_OK);
  await refuseFullDisk(path.dirname(file), leastRoom);
  if (!existsSync(file)) return;
  await access(file, constants.R_OK | constants.W_OK);
  await readHeader(url);
}

async function refuseFullDisk(folder: string, leastRoom: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= leastRoom) return;
  throw new Error(`its disk is full: ${Math.floor((bavail * bsize) / 1024)} kB are left`);
}

/** Fails on a file that is damaged, or was never a database. */
async function readHeader(url: string): Promise<void> {
  const client = createClient({ url });
  try {
    // Another process may be mending the log of one that was killed.
    await whenUnlocked(() => client.execute('PRAGMA schema_version'), TIMEOUT_MS);
  } finally {
    client.close();
  }
}

const withoutLogin = (url: string): string => url.replace(/\/\/[^/@]*@/, '//');
