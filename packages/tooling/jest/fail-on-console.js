import { format } from 'node:util';

/** A warning or error on the console fails a test, unless it is caught with `jest.spyOn(console, …)`. */
const unexpected = [];

for (const method of ['error', 'warn']) {
  console[method] = (...words) => unexpected.push(`console.${method}: ${format(...words)}`);
}

afterEach(() => {
  const found = unexpected.splice(0);
  if (found.length > 0) throw new Error(`Unexpected output:\n${found.join('\n')}`);
});
