import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runPayload } from '../payload/run-payload.js';

const folder = mkdtempSync(path.join(tmpdir(), 'generate-'));

/** Nothing is read from or kept in a database: these only let the config be loaded. */
const env = {
  ...process.env,
  DATA_DIR: folder,
  DATABASE_URL: `file:${path.join(folder, 'generate.db')}`,
  PAYLOAD_SECRET: 'only for generating, never kept anywhere',
  CMS_KEY: 'only for generating, never kept anywhere',
};

const payload = (...command) => {
  const { status, signal } = runPayload(command, env);
  if (status !== 0) throw new Error(`payload ${command.join(' ')} ended with ${status ?? signal}`);
};

try {
  payload('generate:types');
  payload('generate:importmap');
  // The name first: after the flag it would be read as the flag's value.
  payload('migrate:create', process.argv[2] ?? 'changes', '--skip-empty');
  execFileSync('npx', [
    'prettier',
    '--log-level=warn',
    '--write',
    'apps/cms/src/migrations/index.ts',
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
