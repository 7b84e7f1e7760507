import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../..');
const locked = 'node_modules/@payloadcms/ui/dist/elements/DocumentLocked/index.js';

it('the admin calls whoever holds a document by the e-mail address of the user', () => {
  expect(readFileSync(path.join(root, locked), 'utf8')).toMatch(/user\.email/);
});
