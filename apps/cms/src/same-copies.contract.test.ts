import { existsSync } from 'node:fs';
import path from 'node:path';

const cms = path.resolve(import.meta.dirname, '..');

/** The folder from which Node loads a package, for files in a folder. */
function folderOf(name: string, from: string): string {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(from);
  if (above === from) throw new Error(`There is no ${name}.`);
  return folderOf(name, above);
}

/**
 * Errors, nodes and connections are recognised by class, so we must use the same copy as Payload; npm installs two when
 * the versions differ.
 */
it.each([
  ['@libsql/client', ['@payloadcms/db-sqlite']],
  ['mongodb', ['@payloadcms/db-mongodb', 'mongoose']],
  ['@lexical/table', ['@payloadcms/richtext-lexical']],
  ['graphql', ['@payloadcms/graphql']],
  ['@payloadcms/translations', ['payload']],
  ['payload', ['@payloadcms/next']],
  ['react', ['@payloadcms/ui']],
  ['next', ['@payloadcms/next']],
])('there is one copy of %s, for us and for %j', (name, users) => {
  const user = users.reduce((from, each) => folderOf(each, from), cms);
  expect(folderOf(name, user)).toBe(folderOf(name, cms));
});
