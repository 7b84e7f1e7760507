import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { inheritedEnv } from '../env';
import { bound } from '../servers/bound';

const loadResult = z.object({
  answers: z.number(),
  wrong: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  firstByteP50: z.number(),
  firstByteP99: z.number(),
});

export interface Load {
  port: number;
  paths: string[];
  encoding?: string;
  connections: number;
  milliseconds: number;
}

/** Runs the load generator in a separate process on the second processor. */
export async function generateLoad({ port, paths, encoding = 'identity', ...load }: Load) {
  const requests = paths.map((target) =>
    [`GET ${target} HTTP/1.1`, 'Host: localhost', `Accept-Encoding: ${encoding}`, '', ''].join(
      '\r\n',
    ),
  );
  const job = JSON.stringify({ port, requests, ...load });
  const program = path.join(import.meta.dirname, 'load-generator.ts');
  const [command, ...words] = bound(1, [process.execPath, '--import', 'tsx', program, job]);
  const { stdout } = await promisify(execFile)(command, words, {
    cwd: path.join(import.meta.dirname, '..'),
    env: inheritedEnv(),
  });
  return loadResult.parse(JSON.parse(stdout));
}
