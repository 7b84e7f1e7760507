import { spawnSync } from 'node:child_process';
import path from 'node:path';

const run = path.join(import.meta.dirname, 'run.js');

it.each([['lnt'], ['sizes', 'lnt'], ['--help']])(
  'refuses a step that does not exist, and names those that do: %s',
  (...names) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [run, ...names]);
    expect(status).toBe(1);
    expect(`${stderr}`).toContain(names.at(-1));
    expect(`${stderr}`).toContain('lint, generated, types');
    expect(`${stdout}`).toBe('');
  },
);
