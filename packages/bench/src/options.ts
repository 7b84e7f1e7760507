import path from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  articles: number;
  /** Distinct addresses that do not exist, requested when memory is measured. */
  addresses: number;
  /** Distinct pages, rendered when memory is measured, some twenty a second. */
  rendered: number;
  publications: number;
  /** How often the renderer and the search, in turns, are ended by kill -9. */
  kills: number;
  /** Documents in both languages, and pages of them, when the memory of the three processes of the site is measured. */
  documents: number;
  rounds: number;
  /** The first of eight ports. */
  port: number;
  folder: string;
  /** The measurements that are wanted; all when empty. */
  only: string[];
}

export const root = path.resolve(import.meta.dirname, '../../..');

/** `npm run bench -- --articles 100000 only=cold,publish`. */
export function readOptions(words: string[]): Options {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000' },
      addresses: { type: 'string', default: '100000' },
      rendered: { type: 'string', default: '3000' },
      publications: { type: 'string', default: '200' },
      kills: { type: 'string', default: '100' },
      documents: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '5' },
      port: { type: 'string', default: '4600' },
      data: { type: 'string', default: 'data/bench' },
    },
  });
  const articles = Number(values.articles);
  const only = positionals.flatMap((word) => word.replace(/^only=/, '').split(','));
  return {
    articles,
    addresses: Number(values.addresses),
    rendered: Number(values.rendered),
    publications: Number(values.publications),
    kills: Number(values.kills),
    documents: Number(values.documents),
    rounds: Number(values.rounds),
    port: Number(values.port),
    folder: path.resolve(root, values.data, String(articles)),
    only,
  };
}
