import { statSync } from 'node:fs';
import path from 'node:path';
import { figure, type Figure } from '../figure';
import { local, portsOf, startWeb } from '../servers/apps';
import type { Bench } from './bench';
import { timed } from './timed';

/** From the start of a process until it reports that it and what it needs are ready, and until the first page. */
export async function start({ options, cms }: Bench): Promise<Figure[]> {
  const { web: port } = portsOf(options);
  const web = await startWeb(options, port);
  const first = await timed(`${local(port)}/`);
  await web.stop();
  const database = statSync(path.join(options.folder, 'regionwebb.db')).size;
  return [
    figure('CMS: start → ready', 'ms', [cms.startedIn]),
    figure('site: start → ready', 'ms', [web.startedIn], { target: { atMost: 10_000 } }),
    figure('site: the first page', 'ms', [first.milliseconds]),
    figure('CMS process at the start', 'MB', [cms.memory]),
    figure('database on disk', 'MB', [database / 1_000_000]),
  ];
}
