import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { memory, root } from '../../launcher/src/places.js';
import { filesOfBuild } from '../../launcher/src/source-digest.js';
import { runPayload } from './run-payload.js';

/** What begins the names of the folders; the rest says what the content was made from. */
const NAME = 'demonstration-';

/**
 * Copies the demonstration content into a data folder: the SQLite file and the media, as a first start leaves them, but
 * without a user. It is made when it is first needed, and anew when the CMS, its packages or the lock file change.
 *
 * @param {string} folder the DATA_DIR of the CMS that is to have it
 * @returns {Promise<void>}
 */
export async function copyDemonstration(folder) {
  await cp(await makeDemonstration(), folder, { recursive: true });
}

/**
 * Makes the folder that is copied, unless it is there. Two that make it at once each make a whole one, and one stays.
 *
 * @returns {Promise<string>} the folder
 */
export async function makeDemonstration() {
  const folder = path.join(memory, NAME + sourcesDigest());
  if (existsSync(folder)) return folder;
  mkdirSync(memory, { recursive: true });
  const made = mkdtempSync(path.join(memory, 'making-'));
  try {
    fill(made);
    removeEarlier(folder);
    await rename(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

function removeEarlier(folder) {
  const names = readdirSync(memory).filter((name) => name.startsWith(NAME));
  const earlier = names.map((name) => path.join(memory, name)).filter((each) => each !== folder);
  for (const each of earlier) rmSync(each, { recursive: true, force: true });
}

function fill(folder) {
  const { status } = runPayload(['run', 'src/testing/make-demonstration.ts'], {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'a secret that only the tests know of',
    CMS_KEY: 'a cms key that only the tests know of',
  });
  if (status !== 0) throw new Error(`The demonstration content was not made (code ${status}).`);
}

function sourcesDigest() {
  const files = filesOfBuild('cms');
  const digest = createHash('sha256');
  for (const file of ['package-lock.json', ...files])
    digest.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return digest.digest('hex').slice(0, 16);
}
