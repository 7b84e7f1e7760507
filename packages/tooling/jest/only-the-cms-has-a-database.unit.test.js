import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const driver = /^(payload|mongodb|mongoose|@payloadcms\/.+)$/;

const files = (pattern) =>
  execFileSync('git', ['ls-files', pattern], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

it('only the CMS depends on Payload or on a driver of MongoDB', () => {
  const workspaces = files(':(glob)*/*/package.json');
  expect(workspaces).toContain('apps/web/package.json');
  const able = workspaces.filter((file) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
    return Object.keys({ ...dependencies, ...devDependencies }).some((name) => driver.test(name));
  });
  expect(able).toEqual(['apps/cms/package.json']);
});

it('no int test outside the CMS starts the CMS or names its database, so that MongoDB needs none of them', () => {
  const elsewhere = files('*.int.test.*').filter((file) => !file.startsWith('apps/cms/'));
  expect(elsewhere.length).toBeGreaterThan(10);
  const naming = /mongodb|DATABASE_URL|start-system|run-payload/i;
  expect(elsewhere.filter((file) => naming.test(read(file)))).toEqual([]);
});
