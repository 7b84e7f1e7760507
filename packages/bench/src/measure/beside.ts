import { figure, type Figure } from '../figure';
import { generateLoad } from '../load/generate-load';
import { startBackgroundLoad } from '../load/background-load';
import { local, portsOf, startWeb } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';
import { timed } from './timed';

const CONNECTIONS = 32;
const RUN_MS = 4_000;

/** A cached page alone, and during 8 searches and 100 unknown addresses at a time. */
export async function beside({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const [path = ''] = await addresses(local(ports.cms), 'news', 1);
  const web = await startWeb(options, ports.web);
  await timed(local(ports.web) + path);
  const load = { port: ports.web, paths: [path], connections: CONNECTIONS };
  const measure = () => generateLoad({ ...load, milliseconds: RUN_MS });
  await generateLoad({ ...load, milliseconds: 300 });
  const rounds: { alone: number; beside: number; wrong: number; others: number }[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const alone = await measure();
    const background = startBackgroundLoad(ports.web);
    const together = await measure();
    const { searches, unknown } = await background.stop();
    rounds.push({
      alone: alone.p99,
      beside: together.p99,
      wrong: alone.wrong + together.wrong,
      others: (searches + unknown) / (RUN_MS / 1_000),
    });
  }
  await web.stop();
  const of = (name: keyof (typeof rounds)[number]) => rounds.map((round) => round[name]);
  const times = rounds.map((round) => round.beside / round.alone);
  return [
    figure('kept page alone, p99', 'ms', of('alone')),
    figure('kept page beside searches and unknown addresses, p99', 'ms', of('beside')),
    figure('beside ÷ alone', '×', times, { target: { atMost: 3 } }),
    figure('kept pages that were not answered 200', '', of('wrong'), { target: { atMost: 0 } }),
    figure('searches and unknown addresses answered meanwhile', '/s', of('others')),
  ];
}
