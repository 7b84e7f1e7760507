import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const migrations = 'apps/cms/src/migrations';
const earlier = new Set(readdirSync(migrations));

/** Payload’s migrations add columns without what happens when the document they refer to is deleted; the snapshot has it. */
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
  // The name first: after the flag it would be read as the flag's value.
  payload('migrate:create', process.argv[2] ?? 'changes', '--skip-empty');
  for (const name of readdirSync(migrations))
    if (name.endsWith('.json') && !earlier.has(name)) completeReferences(name);
  execFileSync('npx', [
    'prettier',
    '--log-level=warn',
    '--write',
    'apps/cms/src/migrations/index.ts',
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
