import { figure, share, type Figure } from '../figure';
import { generateLoad } from '../load/generate-load';
import { local, portsOf, startNext, startWeb } from '../servers/apps';
import { startNginx } from '../servers/nginx';
import type { Server } from '../servers/server';
import { addresses } from './addresses';
import type { Bench } from './bench';
import { timed } from './timed';

interface Rival {
  server: Server;
  port: number;
  path: string;
  encoding: 'identity' | 'gzip';
}

interface Run {
  perSecond: number;
  perProcessorSecond: number;
  p99: number;
}

const CONNECTIONS = 32;
const RUN_MS = 2_000;

/** One cached article, against the same bytes from nginx and the same build from Next, in turns. */
export async function cached({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const [path = ''] = await addresses(local(ports.cms), 'news', 1);
  const web = await startWeb(options, ports.web, { core: 0 });
  const { body } = await timed(local(ports.web) + path);
  const nginx = await startNginx(options, body, 0);
  const next = await startNext(options, 0);
  const file = '/page.html';
  const rivals = {
    ours: { server: web, port: ports.web, path, encoding: 'identity' },
    nginx: { server: nginx, port: ports.nginx, path: file, encoding: 'identity' },
    next: { server: next, port: ports.next, path: `/sv${path}`, encoding: 'identity' },
    oursGzip: { server: web, port: ports.web, path, encoding: 'gzip' },
    static: { server: nginx, port: ports.nginx, path: file, encoding: 'gzip' },
    compressing: { server: nginx, port: ports.nginxCompressing, path: file, encoding: 'gzip' },
  } as const satisfies Record<string, Rival>;
  const rounds: Record<keyof typeof rivals, Run>[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    rounds.push({
      ours: await run(rivals.ours),
      nginx: await run(rivals.nginx),
      next: await run(rivals.next),
      oursGzip: await run(rivals.oursGzip),
      static: await run(rivals.static),
      compressing: await run(rivals.compressing),
    });
  }
  await Promise.all([web.stop(), nginx.stop(), next.stop()]);
  return report(rounds);
}

async function run({ server, port, path, encoding }: Rival): Promise<Run> {
  const load = { port, paths: [path], encoding, connections: CONNECTIONS };
  await generateLoad({ ...load, milliseconds: 300 });
  const before = server.processorTime;
  const { answers, wrong, perSecond, p99 } = await generateLoad({ ...load, milliseconds: RUN_MS });
  if (wrong > 0) throw new Error(`${wrong} wrong answers from port ${port}.`);
  const seconds = Math.max(0.01, server.processorTime - before);
  return { perSecond, perProcessorSecond: answers / seconds, p99 };
}

type Name = 'ours' | 'nginx' | 'next' | 'oursGzip' | 'static' | 'compressing';

function report(rounds: Record<Name, Run>[]): Figure[] {
  const ratio = (name: string, one: Name, other: Name, atLeast: number) => {
    const of = (measure: keyof Run) =>
      rounds.map((round) => round[one][measure] / round[other][measure]);
    return [
      figure(`${name}, per second`, '×', of('perSecond'), { target: { atLeast } }),
      figure(`${name}, per second of processor time`, '×', of('perProcessorSecond'), {
        target: { atLeast },
      }),
    ];
  };
  const each = (name: Name, measure: keyof Run) => rounds.map((round) => round[name][measure]);
  const tail = share(each('ours', 'p99'), 0.5) / share(each('nginx', 'p99'), 0.5);
  return [
    figure('cached article, ours', 'answers/s', each('ours', 'perSecond')),
    figure('the same file, nginx', 'answers/s', each('nginx', 'perSecond')),
    figure('the same build, next start', 'answers/s', each('next', 'perSecond')),
    ...ratio('ours ÷ nginx, identity', 'ours', 'nginx', 0.9),
    ...ratio('ours ÷ nginx gzip_static, gzip', 'oursGzip', 'static', 0.9),
    ...ratio('ours ÷ nginx compressing, gzip', 'oursGzip', 'compressing', 2.5),
    ...ratio('ours ÷ next start', 'ours', 'next', 20),
    figure('p99 ÷ p99 of nginx', '×', [tail], { target: { atMost: 2 } }),
  ];
}
