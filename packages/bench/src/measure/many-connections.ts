import { figure, type Figure } from '../figure';
import { generateLoad } from '../load/generate-load';
import { local, portsOf, startWeb } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';
import { timed } from './timed';

const CONNECTIONS = 500;

/** The latency with five hundred connections that send requests without pause, for ten different articles. */
export async function manyConnections({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const paths = await addresses(local(ports.cms), 'news', 10);
  const web = await startWeb(options, ports.web, { core: 0 });
  for (const path of paths) await timed(local(ports.web) + path);
  const load = { port: ports.web, paths, encoding: 'gzip', connections: CONNECTIONS };
  const runs: Awaited<ReturnType<typeof generateLoad>>[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    runs.push(await generateLoad({ ...load, milliseconds: 2_000 }));
  await web.stop();
  type Measure = 'p50' | 'p99' | 'perSecond' | 'firstByteP50' | 'firstByteP99';
  const of = (measure: Measure) => runs.map((run) => run[measure]);
  return [
    figure('500 connections, answers', '/s', of('perSecond')),
    figure('500 connections, first byte, p50', 'ms', of('firstByteP50')),
    figure('500 connections, first byte, p99', 'ms', of('firstByteP99')),
    figure('500 connections, p50', 'ms', of('p50')),
    figure('500 connections, p99', 'ms', of('p99')),
  ];
}
