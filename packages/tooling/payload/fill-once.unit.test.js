import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillOnce } from './fill-once.js';

let parent;
beforeEach(() => (parent = mkdtempSync(path.join(tmpdir(), 'fill-once-'))));
afterEach(() => rmSync(parent, { recursive: true }));

const name = { kind: 'content', version: 'b' };
const fillWith = (text) => (folder) => writeFileSync(path.join(folder, 'text'), text);

it('is filled by one of several callers, and the others wait', async () => {
  let fillings = 0;
  const fill = async (folder) => {
    fillings += 1;
    await new Promise((resolve) => setImmediate(resolve));
    fillWith(`${fillings}`)(folder);
  };
  const folders = await Promise.all([1, 2, 3].map(() => fillOnce(parent, name, fill)));
  expect(new Set(folders)).toEqual(new Set([path.join(parent, 'content-b')]));
  expect(readFileSync(path.join(folders[0], 'text'), 'utf8')).toBe('1');
  expect(fillings).toBe(1);
});

it('is filled after a failed attempt, and replaces earlier versions but no other kind', async () => {
  for (const each of ['content-a', 'content2-a']) mkdirSync(path.join(parent, each));
  const fail = (folder) => {
    fillWith('half')(folder);
    throw new Error('full');
  };
  await expect(fillOnce(parent, name, fail)).rejects.toThrow('full');
  expect(readdirSync(parent)).toContain('content-a');
  await fillOnce(parent, name, fillWith('whole'));
  expect(readdirSync(parent)).toEqual(['content-b', 'content2-a']);
  expect(readFileSync(path.join(parent, 'content-b/text'), 'utf8')).toBe('whole');
});

it('does not count as filled when its process was killed', async () => {
  const killed = `
    import { writeFileSync } from 'node:fs';
    import { fillOnce } from ${JSON.stringify(path.join(import.meta.dirname, 'fill-once.js'))};
    await fillOnce(${JSON.stringify(parent)}, ${JSON.stringify(name)}, (folder) => {
      writeFileSync(folder + '/text', 'half');
      console.log('begun');
      return new Promise((resolve) => setInterval(resolve, 2 ** 30));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', killed]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readdirSync(parent)).toHaveLength(2);
  await fillOnce(parent, name, fillWith('whole'));
  expect(readdirSync(parent)).toEqual(['content-b']);
  expect(readFileSync(path.join(parent, 'content-b/text'), 'utf8')).toBe('whole');
});
