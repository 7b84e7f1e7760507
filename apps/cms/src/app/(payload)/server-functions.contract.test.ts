import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const theirs = read('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js');

it.each([
  ['schedule-publish', 'apps/cms/src/app/(payload)/layout.tsx'],
  ['render-document', 'apps/cms/src/features/new-document/render-new-document.tsx'],
])('%s, which %s answers in its place, is a name that Payload asks by', (name, ours) => {
  expect(read(ours)).toContain(`'${name}':`);
  expect(theirs).toContain(`'${name}':`);
});

it('what we answer goes before what Payload would', () => {
  expect(theirs).toMatch(/extraServerFunctions\?\.\[\w+\] \|\| baseServerFunctions\[/);
});
