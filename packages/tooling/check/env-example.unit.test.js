import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { settingsOf } from './settings-of.js';

const read = (file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const example = Object.keys(parseEnv(read('.env.example')));

const isRead = (name) => {
  try {
    return execFileSync('git', ['grep', '-lw', name, '--', 'apps', 'packages', '.ci']).length > 0;
  } catch {
    return false;
  }
};

describe('.env.example', () => {
  it.each(['cms', 'web'])('names every setting of apps/%s', (app) => {
    expect(settingsOf(app)).not.toHaveLength(0);
    expect(example).toEqual(expect.arrayContaining(settingsOf(app)));
  });

  it('names no setting that nothing reads', () => {
    expect(example.filter((name) => !isRead(name))).toEqual([]);
  });

  it('names the settings of the table in README.md', () => {
    const table = [...read('README.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(table.sort()).toEqual([...example].sort());
  });
});
