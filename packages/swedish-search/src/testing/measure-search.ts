import { SearchIndex } from '../search-index';
import { madeArticles, madeQueries } from './made-articles';

/** What the index costs in a process of its own, as JSON. Argument: how many documents. Needs `--expose-gc`. */
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
const questions = madeQueries(400);
// Questions of other words, until the code is as fast as it is in a process that has run for a while.
for (const question of madeQueries(800).slice(400)) index.find(question);
let answered = 0;
const times = questions.map((question) => {
  const began = process.cpuUsage();
  if (index.find(question).matches.length > 0) answered += 1;
  return millisecondsSince(began);
});
console.log(
  JSON.stringify({
    filling,
    heap: (after.heapUsed - before.heapUsed) / 1e6,
    outside: (after.arrayBuffers - before.arrayBuffers) / 1e6,
    answered: answered / questions.length,
    times,
  }),
);
