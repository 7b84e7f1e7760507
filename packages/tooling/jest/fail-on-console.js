import { format } from 'node:util';

/** A test that expects a warning says so with `jest.spyOn(console, …)`; any other warning or error fails it. */
const unexpected = [];

for (const method of ['error', 'warn']) {
  console[method] = (...words) => unexpected.push(`console.${method}: ${format(...words)}`);
}

afterEach(() => {
  const found = unexpected.splice(0);
  if (found.length > 0) throw new Error(`Unexpected output:\n${found.join('\n')}`);
});
