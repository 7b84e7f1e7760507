import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepSecrets } from './secrets.js';

let DATA_DIR;
const file = () => path.join(DATA_DIR, 'secrets.json');

beforeEach(() => (DATA_DIR = mkdtempSync(path.join(tmpdir(), 'secrets-'))));
afterEach(() => rmSync(DATA_DIR, { recursive: true }));

describe('the secrets of a copy', () => {
  it('are made once, long enough, and readable by their owner only', () => {
    const first = keepSecrets({ DATA_DIR });
    expect(first.PAYLOAD_SECRET).toMatch(/^[\w-]{32,}$/);
    expect(first.CMS_KEY).toMatch(/^[\w-]{32,}$/);
    expect(first.CMS_KEY).not.toBe(first.PAYLOAD_SECRET);
    expect(keepSecrets({ DATA_DIR })).toEqual(first);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('give way to those in the environment, which are not written down', () => {
    const given = 'from the environment, thirty-two or more';
    expect(keepSecrets({ DATA_DIR, CMS_KEY: given }).CMS_KEY).toBe(given);
    expect(readFileSync(file(), 'utf8')).not.toContain(given);
  });

  it('are not replaced when their file is damaged', () => {
    writeFileSync(file(), '{"PAYLOAD_SE');
    expect(() => keepSecrets({ DATA_DIR })).toThrow(/cannot be read as JSON; restore it/);
  });
});
