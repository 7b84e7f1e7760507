import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runPayload } from '../payload/run-payload.js';

const folder = mkdtempSync(path.join(tmpdir(), 'generate-'));

/** Needed to load the configuration; no database is read or written. */
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

const migrations = 'apps/cms/src/migrations';
const earlier = new Set(readdirSync(migrations));

/** Adds ON UPDATE and ON DELETE, which Payload leaves out of ALTER TABLE, from the snapshot of the migration. */
function completeReferences(name) {
  const { tables } = JSON.parse(readFileSync(path.join(migrations, name), 'utf8'));
  const file = path.join(migrations, name.replace(/json$/, 'ts'));
  const added = /(ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` .*REFERENCES \w+\(id\));/g;
  const complete = (_, statement, table, column) => {
    const keys = Object.values(tables[table].foreignKeys);
    const { onUpdate, onDelete } = keys.find(({ columnsFrom }) => columnsFrom.includes(column));
    return `${statement} ON UPDATE ${onUpdate} ON DELETE ${onDelete};`;
  };
  writeFileSync(file, readFileSync(file, 'utf8').replace(added, complete));
}

try {
  payload('generate:types');
  payload('generate:importmap');
  // The name goes first: after the flag it would be read as its value.
  payload('migrate:create', process.argv[2] ?? 'changes', '--skip-empty');
  const snapshots = readdirSync(migrations).filter((name) => name.endsWith('.json'));
  for (const name of snapshots) if (!earlier.has(name)) completeReferences(name);
  // Payload compares the schema with the newest alone.
  for (const name of snapshots.sort().slice(0, -1)) rmSync(path.join(migrations, name));
  execFileSync('npx', [
    'prettier',
    '--log-level=warn',
    '--write',
    'apps/cms/src/migrations/index.ts',
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
