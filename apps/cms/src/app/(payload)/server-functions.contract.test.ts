import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const theirs = read('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js');

it.each([
  ['schedule-publish', 'apps/cms/src/app/(payload)/layout.tsx'],
  ['render-document', 'apps/cms/src/features/new-document/render-new-document.tsx'],
])('%s, which %s replaces, is a server function of Payload', (name, ours) => {
  expect(read(ours)).toContain(`'${name}':`);
  expect(theirs).toContain(`'${name}':`);
});

it('our server functions take precedence over Payload’s', () => {
  expect(theirs).toMatch(/extraServerFunctions\?\.\[\w+\] \|\| baseServerFunctions\[/);
});
