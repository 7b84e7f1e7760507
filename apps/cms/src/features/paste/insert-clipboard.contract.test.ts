import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../..');
const KIND = 'application/x-lexical-editor';

it('Lexical puts what it copies on the clipboard under the type that we look for', () => {
  const lexical = 'node_modules/@lexical/clipboard/dist/LexicalClipboard.node.mjs';
  const [, entry = ''] = /'(\.\/[^']+)'/.exec(readFileSync(path.join(root, lexical), 'utf8')) ?? [];
  const written = readFileSync(path.join(root, path.dirname(lexical), entry), 'utf8');
  expect(written.includes(KIND)).toBe(true);
  expect(
    readFileSync(path.join(root, 'apps/cms/src/features/paste/insert-clipboard.ts'), 'utf8'),
  ).toContain(KIND);
});
