import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const view = 'node_modules/@payloadcms/next/dist/views/Document/getDocumentPermissions.js';

it('the admin calls the update rule with `_status: published` to learn whether a user may publish', () => {
  const call = /hasPublishPermission = \(await docAccessOperation\(\{([\s\S]*?)\}\)\)\.update/.exec(
    readFileSync(path.join(root, view), 'utf8'),
  );
  expect(call?.[1]).toMatch(/data: \{\s*\.\.\.data,\s*_status: 'published'/);
});
