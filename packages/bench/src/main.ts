import { mkdirSync } from 'node:fs';
import type { Figure } from './figure';
import { measurements } from './measure/measurements';
import { readOptions } from './options';
import { prepare } from './prepare';
import { keepResults } from './report/keep-results';
import { table } from './report/table';
import { startCms } from './servers/apps';

/** `npm run bench`: fills a database, measures, and leaves a table, JSON and a picture. */
const options = readOptions(process.argv.slice(2));
mkdirSync(options.folder, { recursive: true });
await prepare(options);
const cms = await startCms(options);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (options.only.length > 0 && !options.only.includes(name)) continue;
  console.log(`${name} …`);
  figures.push(...(await measure({ options, cms })));
  // After each one, so that the figures are kept when a later measurement fails.
  keepResults(options, figures);
}
await cms.stop();
console.log(`\n${options.articles} articles\n\n${table(figures)}`);
process.exit(0);
