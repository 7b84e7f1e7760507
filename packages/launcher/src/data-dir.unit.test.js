import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDataDir } from './data-dir.js';

it('DATA_DIR is made for its owner only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-dir-'));
  const DATA_DIR = path.join(folder, 'deeper', 'data');
  makeDataDir({ DATA_DIR });
  expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
  rmSync(folder, { recursive: true });
});

it.each(['/dev/null', '/dev/null/data'])('%s is refused in one sentence', (DATA_DIR) => {
  expect(() => makeDataDir({ DATA_DIR })).toThrow(
    /^DATA_DIR is \S+, which cannot be written to \(E[A-Z]+\); set it to a folder that can\.$/,
  );
});
