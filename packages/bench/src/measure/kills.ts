import { setTimeout as sleep } from 'node:timers/promises';
import { figure, type Figure } from '../figure';
import { generateLoad } from '../load/generate-load';
import { startBackgroundLoad } from '../load/background-load';
import { local, portsOf, startWeb } from '../servers/apps';
import { scriptOf } from '../servers/process-tree';
import type { Server } from '../servers/server';
import { addresses } from './addresses';
import type { Bench } from './bench';
import { timed } from './timed';

const CONNECTIONS = 8;
const RUN_MS = 5_000;
const POLL_MS = 50;
const TIMEOUT_MS = 60_000;

/**
 * Cached pages while the renderer and the search are ended by kill -9 in turns, each as soon as the front reports it
 * ready again; other visitors search and request unknown addresses. A process is restarted after a second at most.
 */
export async function kills({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const paths = await addresses(local(ports.cms), 'news', 10);
  const web = await startWeb(options, ports.web, { env: { RESTART_SECONDS: '1' } });
  for (const path of paths) await timed(local(ports.web) + path);
  const background = startBackgroundLoad(ports.web);
  const over = new AbortController();
  const loads = loadUntil(over.signal, { port: ports.web, paths });
  const pauses: number[] = [];
  for (let turn = 0; turn < options.kills; turn += 1)
    pauses.push(await killOnce(web, ports.web, turn % 2 === 0 ? 'renderer' : 'search'));
  over.abort();
  const runs = await loads;
  await background.stop();
  await web.stop();
  const sum = (name: 'answers' | 'wrong') => runs.reduce((total, run) => total + run[name], 0);
  const p99 = runs.map((run) => run.p99);
  return [
    figure('renderer and search ended by kill -9', 'times', [pauses.length]),
    figure('until ready again', 'ms', pauses),
    figure('kept pages answered meanwhile', '', [sum('answers')]),
    figure('of them not 200', '', [sum('wrong')], { target: { atMost: 0 } }),
    figure('kept page while processes are ended, p99', 'ms', p99),
  ];
}

async function loadUntil(over: AbortSignal, about: { port: number; paths: string[] }) {
  const runs: Awaited<ReturnType<typeof generateLoad>>[] = [];
  const load = { ...about, connections: CONNECTIONS, milliseconds: RUN_MS };
  while (!over.aborted) runs.push(await generateLoad(load));
  return runs;
}

/** Milliseconds until the front reports the next process ready. */
async function killOnce(web: Server, port: number, script: 'renderer' | 'search') {
  const [pid] = web.processes.filter((each) => scriptOf(each) === script);
  if (pid === undefined) throw new Error(`There is no process of ${script}.`);
  const began = performance.now();
  process.kill(pid, 'SIGKILL');
  while (performance.now() - began < TIMEOUT_MS) {
    await sleep(POLL_MS);
    const isAnother = web.processes.some((each) => each !== pid && scriptOf(each) === script);
    if (isAnother && (await isReady(port, script))) return performance.now() - began;
  }
  throw new Error(`${script} was not ready again within a minute.`);
}

async function isReady(port: number, script: 'renderer' | 'search'): Promise<boolean> {
  const answer = await fetch(`${local(port)}/halsa/redo`, { signal: AbortSignal.timeout(5_000) });
  const health = await answer.text();
  return health.includes(script === 'renderer' ? '"1 of 1 ready"' : '"search":"ready"');
}
