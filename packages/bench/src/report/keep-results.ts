import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../figure';
import type { Options } from '../options';
import { picture } from './picture';
import { table } from './table';

/** The figures of a size as JSON, as a table and as a picture, in `results`. */
export function keepResults({ articles }: Options, figures: Figure[]): void {
  const results = path.join(import.meta.dirname, '../../results');
  mkdirSync(results, { recursive: true });
  const file = (suffix: string) => path.join(results, `${articles}.${suffix}`);
  writeFileSync(file('json'), JSON.stringify({ articles, figures }, null, 2));
  writeFileSync(file('md'), `${table(figures)}\n`);
  writeFileSync(file('svg'), picture(figures));
}
