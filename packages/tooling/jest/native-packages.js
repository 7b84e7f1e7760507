import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const manifest = (folder) => JSON.parse(read(`${folder}/package.json`));

/** They remember the first configuration that they are given, or import styles, which Node does not know. */
const EACH_ANEW = ['next', 'graphql', '@payloadcms/next', '@payloadcms/graphql', '@payloadcms/ui'];

const names = Object.keys(manifest('apps/cms').dependencies).filter(
  (name) => !/^@(regionwebb|types)\//.test(name) && !EACH_ANEW.includes(name),
);
/** The CMS has a version of its own of a package that others ask for in another. */
const folderOf = (name) =>
  ['apps/cms/node_modules', 'node_modules']
    .map((folder) => `${folder}/${name}`)
    .find((folder) => existsSync(new URL(folder, root)));
const isCommonJs = (name) => manifest(folderOf(name)).type !== 'module';

const transform = (kind) => [
  fileURLToPath(new URL('native-transform.js', import.meta.url)),
  // Jest keeps what it has transformed, and must not when a package has other exports.
  { kind, installed: createHash('sha256').update(read('package-lock.json')).digest('hex') },
];

/** Options of jest for what the CMS depends on: test files get what Node loads (native-environment.js). */
export const nativePackages = {
  transform: {
    [`/node_modules/(${names.filter(isCommonJs).join('|')})/.*\\.c?js$`]: transform('commonjs'),
    [`/node_modules/(${names.join('|')})/`]: transform('module'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${names.join('|')})/)`],
};
