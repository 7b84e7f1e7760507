import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { processTree, proportionalMemory, scriptOf } from './process-tree';

let folder: string;
let child: ChildProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'process-tree-'));
  const file = path.join(folder, 'search.js');
  await writeFile(file, "process.send('started'); setInterval(() => undefined, 60_000);");
  child = fork(file, ['{"name":"search"}'], { execArgv: ['--max-old-space-size=64'] });
  await once(child, 'message');
});
afterAll(() => rm(folder, { recursive: true }));

it('finds a child process by its script, and its memory', () => {
  const found = processTree(process.pid).filter((pid) => scriptOf(pid) === 'search');
  expect(found).toEqual([child.pid]);
  expect(proportionalMemory(child.pid ?? 0)).toBeGreaterThan(1);
});

it('has no script and no memory for a process that has ended', async () => {
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(scriptOf(child.pid ?? 0)).toBe('');
  expect(proportionalMemory(child.pid ?? 0)).toBe(0);
});
