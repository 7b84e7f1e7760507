import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { figure, share, type Figure } from '../figure';
import { root } from '../options';

const DOCUMENTS = 10_000;
const measured = z.object({
  filling: z.number(),
  heap: z.number(),
  outside: z.number(),
  times: z.array(z.number()),
});

/** Search in a separate process: memory, and processor time of filling and of a query. */
export async function search(): Promise<Figure[]> {
  const script = path.join(root, 'packages/swedish-search/src/testing/measure-search.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', script, String(DOCUMENTS)],
    { cwd: path.join(root, 'packages/bench') },
  );
  const { filling, heap, outside, times } = measured.parse(JSON.parse(stdout));
  const of = `search in process, ${DOCUMENTS} documents`;
  return [
    figure(`${of}, filling`, 's', [filling / 1_000]),
    figure(`${of}, heap`, 'MB', [heap]),
    figure(`${of}, outside the heap`, 'MB', [outside]),
    figure(`${of}, p50`, 'ms', [share(times, 0.5)]),
    figure(`${of}, p95`, 'ms', [share(times, 0.95)], { target: { atMost: 20 } }),
  ];
}
