import { readFile } from 'node:fs/promises';
import { eventually } from '../system/eventually';
import { processesWith } from '../system/program';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;

beforeAll(async () => {
  system = await startSystem({ demo: true });
});
afterAll(() => system.end());

/** The id of the site's process that runs a script. */
async function pidOf(script: string): Promise<number> {
  for (const id of await processesWith(`DATA_DIR=${system.dataDir}`)) {
    const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(`/${script}`)) return Number(id);
  }
  throw new Error(`There is no ${script}.`);
}
const statusOf = async (path: string) => (await visit(system, path)).status;
const answersAgain = (path: string, status = 200) =>
  eventually(30_000, async () => expect(await statusOf(path)).toBe(status));
const kept = ['/', '/nyheter', '/kontor', '/en'];

describe('the site', () => {
  beforeEach(async () => {
    for (const path of [...kept, '/sok?q=styrelse']) await answersAgain(path);
  });

  it('serves cached pages when its renderer is killed, and restarts it', async () => {
    process.kill(await pidOf('renderer.js'), 'SIGKILL');
    for (const path of kept) expect([path, await statusOf(path)]).toEqual([path, 200]);
    await answersAgain('/kontakt');
    await answersAgain('/finns-inte', 404);
  });

  it('serves every page but the search when that is killed, and restarts it', async () => {
    process.kill(await pidOf('search.js'), 'SIGKILL');
    for (const path of [...kept, '/samverkan'])
      expect([path, await statusOf(path)]).toEqual([path, 200]);
    await answersAgain('/sok?q=styrelse');
  });

  it('answers 503 in the language of the page while the search hangs, and suggests nothing', async () => {
    const search = await pidOf('search.js');
    process.kill(search, 'SIGSTOP');
    const [swedish, english, missing] = await Promise.all([
      visit(system, '/sok?q=buss'),
      visit(system, '/en/search?q=bus'),
      visit(system, '/nyheter/finns-inte'),
    ]);
    process.kill(search, 'SIGCONT');
    expect([swedish.status, english.status, missing.status]).toEqual([503, 503, 404]);
    expect(swedish.text).toContain('<html lang="sv"');
    expect(english.text).toContain('<html lang="en"');
    expect(Number(swedish.headers.get('retry-after'))).toBeGreaterThan(0);
    await answersAgain('/sok?q=buss');
  });

  it('receives comments while its renderer hangs, and keeps the text of one that it refuses', async () => {
    const renderer = await pidOf('renderer.js');
    process.kill(renderer, 'SIGSTOP');
    const refused = await fetch(new URL('/kommentera?sida=%2Fkontor', system.web.url), {
      method: 'POST',
      headers: { origin: system.web.url },
      body: new URLSearchParams({ kommentar: 'Ring mig på 850709-9805' }),
    });
    process.kill(renderer, 'SIGCONT');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Ring mig på 850709-9805');
  });

  it('leaves none of its processes when it is killed', async () => {
    process.kill(await pidOf('front.js'), 'SIGKILL');
    await eventually(10_000, async () => {
      for (const script of ['renderer.js', 'search.js'])
        await expect(pidOf(script)).rejects.toThrow(script);
    });
  });
});
