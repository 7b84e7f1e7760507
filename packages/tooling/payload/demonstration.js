import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { planBuild } from '../../launcher/src/build.js';
import { stateFolder } from '../../launcher/src/paths.js';
import { runPayload } from './run-payload.js';

/** What begins the names of the folders; the rest says what the content was made from. */
const NAME = 'demonstration-';

/**
 * Copies the demonstration content into a data folder: the SQLite file and the media, as a first start leaves them, but
 * without a user. It is made when it is first needed, and anew when what the CMS is built from has changed.
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
  const folder = path.join(stateFolder, NAME + (await buildOfCms()));
  if (existsSync(folder)) return folder;
  mkdirSync(stateFolder, { recursive: true });
  const made = mkdtempSync(path.join(stateFolder, 'making-'));
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
  const names = readdirSync(stateFolder).filter((name) => name.startsWith(NAME));
  const earlier = names
    .map((name) => path.join(stateFolder, name))
    .filter((each) => each !== folder);
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

/** Changes with everything that the CMS is built from. */
async function buildOfCms() {
  const plan = await planBuild();
  return plan.find(({ app }) => app === 'cms').hash;
}
