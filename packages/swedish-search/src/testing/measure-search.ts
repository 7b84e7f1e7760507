import { SearchIndex } from '../search-index';
import { madeArticles, madeQueries } from './made-articles';

// Prints what the index costs in a separate process, as JSON. Argument: how many documents. Needs `--expose-gc`.

/** Of processor time: the machine may have other work. */
function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

const documents = Number(process.argv[2]);
const settle = () => {
  globalThis.gc?.();
  return process.memoryUsage();
};
const before = settle();
const index = new SearchIndex('sv');
let filling = 0;
for (const article of madeArticles(documents)) {
  const began = process.cpuUsage();
  index.put(article);
  filling += millisecondsSince(began);
}
const after = settle();
const queries = madeQueries(400);
// Different queries first, so that the code is as optimised as in a process that has run for a while.
for (const query of madeQueries(800).slice(400)) index.find(query);
let answered = 0;
const times = queries.map((query) => {
  const began = process.cpuUsage();
  if (index.find(query).matches.length > 0) answered += 1;
  return millisecondsSince(began);
});
console.log(
  JSON.stringify({
    filling,
    heap: (after.heapUsed - before.heapUsed) / 1e6,
    outside: (after.arrayBuffers - before.arrayBuffers) / 1e6,
    answered: answered / queries.length,
    times,
  }),
);
