import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isBlock } from './render-block';

const types = readFileSync(
  fileURLToPath(import.meta.resolve('@regionwebb/content/payload-types')),
  'utf8',
);
const inline = ['foreign'];
const blockTypes = [...types.matchAll(/blockType: '(\w+)'/g)]
  .map(([, name = '']) => name)
  .filter((name) => !inline.includes(name));

it('shows every block of the CMS’s editor', () => {
  expect(blockTypes.length).toBeGreaterThan(0);
  expect(blockTypes.filter((blockType) => !isBlock({ blockType }))).toEqual([]);
});
