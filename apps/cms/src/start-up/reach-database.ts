import { createClient } from '@libsql/client';
import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';

const PATIENCE_MS = 10_000;

export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}

/** Asks for the database before Payload does, whose own complaint is a page of stack. */
export async function reachDatabase(url: string): Promise<void> {
  try {
    await (url.startsWith('mongodb') ? reachMongo(url) : reachFile(url));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnreachable(
      `the database at ${withoutLogin(url)} cannot be reached (${why}); check DATABASE_URL and that it is running.`,
    );
  }
}

async function reachMongo(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: PATIENCE_MS });
  try {
    await client.connect();
  } finally {
    await client.close();
  }
}

async function reachFile(url: string): Promise<void> {
  const file = pathOf(url);
  await mkdir(path.dirname(file), { recursive: true });
  // SQLite writes beside its file as well as in it.
  await access(path.dirname(file), constants.W_OK);
  if (!existsSync(file)) return;
  await access(file, constants.R_OK | constants.W_OK);
  await readHeader(url);
}

/** Fails on a file that is damaged, or was never a database. */
async function readHeader(url: string): Promise<void> {
  const client = createClient({ url });
  try {
    await client.execute('PRAGMA schema_version');
  } finally {
    client.close();
  }
}

const pathOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);

const withoutLogin = (url: string): string => url.replace(/\/\/[^/@]*@/, '//');
