import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const view = 'node_modules/@payloadcms/next/dist/views/Document/getDocumentPermissions.js';

it('the admin asks the rule of an update whether somebody may publish', () => {
  const asked =
    /hasPublishPermission = \(await docAccessOperation\(\{([\s\S]*?)\}\)\)\.update/.exec(
      readFileSync(path.join(root, view), 'utf8'),
    );
  expect(asked?.[1]).toMatch(/data: \{\s*\.\.\.data,\s*_status: 'published'/);
});
