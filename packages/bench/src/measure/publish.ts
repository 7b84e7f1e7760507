import { setTimeout as sleep } from 'node:timers/promises';
import { figure, share, type Figure } from '../figure';
import { local, portsOf, startWeb } from '../servers/apps';
import { logIn } from '../servers/editor';
import { newestPath } from './addresses';
import type { Bench } from './bench';

const PATIENCE_MS = 10_000;

/**
 * From the answer to a publication until both of two web processes show it, while visitors request other pages; and how
 * often a process showed the old page after the new one.
 */
export async function publish({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const cms = local(ports.cms);
  const path = await newestPath(cms);
  const webs = [await startWeb(options, ports.web), await startWeb(options, ports.otherWeb)];
  const sites = [local(ports.web), local(ports.otherWeb)];
  const editor = await logIn(cms);
  const times: number[] = [];
  let stale = 0;
  const load = keepBusy(local(ports.web));
  for (let turn = 1; turn <= options.publications; turn += 1) {
    const title = `Utgåva ${turn} av nyheten`;
    await editor.publish(title);
    const began = performance.now();
    const seen = await Promise.all(sites.map((site) => until(site + path, title, began)));
    times.push(Math.max(...seen));
    for (const site of sites) if (!(await shows(site + path, title))) stale += 1;
  }
  await load.stop();
  await Promise.all(webs.map((web) => web.stop()));
  const p99 = share(times, 0.99);
  return [
    figure('publish → visible on both web processes, p50', 'ms', times),
    figure('publish → visible on both web processes, p99', 'ms', [p99], {
      target: { atMost: 300 },
    }),
    figure('stale answers after the first fresh one', '', [stale], { target: { atMost: 0 } }),
  ];
}

async function until(url: string, title: string, began: number): Promise<number> {
  while (!(await shows(url, title))) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`${url} never showed the change.`);
    await sleep(POLL_MS);
  }
  return performance.now() - began;
}

const shows = async (url: string, title: string) =>
  (await (await fetch(url)).text()).includes(title);

/** Between two requests, which would otherwise take processor time from what is measured. */
const POLL_MS = 5;
const VISITORS = 8;
const READING_MS = 20;

/** A few hundred requests a second for the start page, as on a busy day. */
function keepBusy(site: string): { stop: () => Promise<void> } {
  let isOver = false;
  const visitor = async () => {
    while (!isOver) {
      await shows(`${site}/`, '');
      await sleep(READING_MS);
    }
  };
  const visitors = Promise.all(Array.from({ length: VISITORS }, visitor));
  const stop = async () => {
    isOver = true;
    await visitors;
  };
  return { stop };
}
