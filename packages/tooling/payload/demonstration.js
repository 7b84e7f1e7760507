import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { planBuild } from '../../launcher/src/build.js';
import { root, stateFolder } from '../../launcher/src/paths.js';
import { fillOnce } from './fill-once.js';
import { runPayload } from './run-payload.js';

const script = 'src/testing/make-demonstration.ts';
const sources = [script, 'src/testing/collection-files.ts'];

/**
 * Copies the demonstration content into a data folder: the SQLite file and the media, as a first start leaves them, but
 * without a user. It is made when it is first needed, and again when the sources of the CMS have changed.
 *
 * @param {string} folder the DATA_DIR of the CMS
 * @param {Record<string, string>} [mongodb] settings that name a MongoDB database to make the content in. The data folder
 *   then gets the collections as files in place of the SQLite file.
 * @returns {Promise<void>}
 */
export async function copyDemonstration(folder, mongodb) {
  await cp(await makeDemonstration(mongodb), folder, { recursive: true });
}

/**
 * Makes the folder that is copied, unless it exists.
 *
 * @param {Record<string, string>} [mongodb] as above
 * @returns {Promise<string>} the folder
 */
export async function makeDemonstration(mongodb) {
  const kind = mongodb ? 'demonstration-mongodb' : 'demonstration-sqlite';
  return fillOnce(stateFolder, { kind, version: await hashSources() }, (folder) => {
    const { status } = runPayload(['run', script], {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      PAYLOAD_SECRET: 'a secret that is only used by tests',
      CMS_KEY: 'a cms key that is only used by tests',
      ...mongodb,
    });
    if (status !== 0) throw new Error(`The demonstration content was not made (code ${status}).`);
  });
}

/** A hash of all that the CMS is built from, and of the script. */
async function hashSources() {
  const cms = (await planBuild()).find(({ app }) => app === 'cms');
  const hash = createHash('sha256').update(cms.hash);
  for (const file of sources) hash.update(readFileSync(path.join(root, 'apps/cms', file)));
  return hash.digest('hex').slice(0, 16);
}
