import { copyDemonstration } from '@regionwebb/tooling/payload/demonstration.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from './app';
import { freePort } from './free-port';

export interface System {
  cms: App;
  web: App;
  dataDir: string;
  admin: { email: string; password: string };
  /** Stops both apps and removes their data. */
  end: () => Promise<void>;
}

const admin = { email: 'admin@region.example', password: 'only used by the tests' };
const secrets = { PAYLOAD_SECRET: 'p'.repeat(40), CMS_KEY: 'k'.repeat(40) };

interface Options {
  demo?: boolean;
  /** Settings of the apps, besides the ordinary ones. */
  settings?: Record<string, string>;
}

/** Starts the whole system on free ports with a new database: empty, or with the demonstration content. */
export async function startSystem({
  demo = false,
  settings: more = {},
}: Options = {}): Promise<System> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'regionwebb-'));
  if (demo) await copyDemonstration(dataDir);
  const [cmsPort, webPort] = [await freePort(), await freePort()];
  const settings = {
    ...secrets,
    DATA_DIR: dataDir,
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPort),
    CMS_URL: `http://localhost:${cmsPort}`,
    WEB_URL: `http://localhost:${webPort}`,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    ...more,
  };
  const cms = new App('cms', settings.CMS_URL, settings);
  const web = new App('web', settings.WEB_URL, settings);
  const end = async () => {
    await Promise.all([web.stop(), cms.stop()]);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all([cms.start(), web.start()]);
  } catch (error) {
    await end();
    throw error;
  }
  return { cms, web, dataDir, admin, end };
}
