import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from './figure';
import { measurements } from './measure/measurements';
import { readOptions } from './options';
import { prepare } from './prepare';
import { picture } from './report/picture';
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
}
await cms.stop();
const results = path.join(import.meta.dirname, '../results');
mkdirSync(results, { recursive: true });
const file = (suffix: string) => path.join(results, `${options.articles}.${suffix}`);
writeFileSync(file('json'), JSON.stringify({ articles: options.articles, figures }, null, 2));
writeFileSync(file('svg'), picture(figures));
console.log(`\n${options.articles} articles\n\n${table(figures)}`);
process.exit(0);
