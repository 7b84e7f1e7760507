import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure, type Figure } from '../figure';
import { visitAll } from '../load/visit';
import { prepare } from '../prepare';
import { local, portsOf, startCms, startWeb } from '../servers/apps';
import { proportionalMemory, scriptOf } from '../servers/process-tree';
import { addresses } from './addresses';
import type { Bench } from './bench';

const VISITORS = 8;
/** Added to the ports of what is measured. */
const PORTS_ON = 20;
const POLL_MS = 1_000;

/** Memory of the three processes of the site after many pages of documents that are all in both languages. */
export async function processes({ options }: Bench): Promise<Figure[]> {
  const { documents } = options;
  const folder = path.join(options.folder, `both-languages-${documents}`);
  mkdirSync(folder, { recursive: true });
  const bilingual = { ...options, folder, articles: documents, port: options.port + PORTS_ON };
  await prepare(bilingual, { isBilingual: true });
  const cms = await startCms(bilingual);
  const ports = portsOf(bilingual);
  const web = await startWeb(bilingual, ports.web);
  // First, since the CMS serves the search and the pages with one thread.
  const searched = await untilFilled(
    path.join(folder, `web-${ports.web}`, 'web/search.jsonl'),
    2 * documents,
  );
  const half = documents / 2;
  const pages = [
    ...(await addresses(local(ports.cms), 'news', half)),
    ...(await addresses(local(ports.cms), 'news', half, 'en')),
  ];
  const onAnswer = (target: string, status: number) => {
    if (status !== 200) throw new Error(`${target} answered ${status}.`);
  };
  await visitAll({ port: ports.web, visitors: VISITORS, targets: pages, onAnswer });
  const held = web.processes.map((pid) => ({
    name: scriptOf(pid),
    memory: proportionalMemory(pid),
  }));
  await web.stop();
  await cms.stop();
  const after = `after ${pages.length} pages`;
  return [
    ...held.map(({ name, memory }) => figure(`${name}, PSS ${after}`, 'MB', [memory])),
    figure(
      `the three processes, PSS ${after}`,
      'MB',
      [held.reduce((sum, { memory }) => sum + memory, 0)],
      {
        target: { atMost: 550 },
      },
    ),
    figure('documents that are searched, in both languages', '', [searched]),
  ];
}

/** Resolves to the number of documents in the search, when there are enough. */
async function untilFilled(file: string, wanted: number): Promise<number> {
  for (let wait = 0; wait < 300; wait += 1) {
    const count = linesOf(file);
    if (count >= wanted) return count;
    await sleep(POLL_MS);
  }
  throw new Error('The search was not filled within five minutes.');
}

function linesOf(file: string): number {
  try {
    return readFileSync(file, 'utf8').split('"document":').length - 1;
  } catch {
    return 0;
  }
}
