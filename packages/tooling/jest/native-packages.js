import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const manifest = (folder) => JSON.parse(read(`${folder}/package.json`));

/** Loaded by Jest for each test file: they keep the first configuration that they get, or import styles. */
const LOADED_BY_JEST = [
  'next',
  'graphql',
  '@payloadcms/next',
  '@payloadcms/graphql',
  '@payloadcms/ui',
];

const names = Object.keys(manifest('apps/cms').dependencies).filter(
  (name) => !/^@(regionwebb|types)\//.test(name) && !LOADED_BY_JEST.includes(name),
);
/** A package that is installed in several versions is in the folder of the CMS. */
const folderOf = (name) =>
  ['apps/cms/node_modules', 'node_modules']
    .map((folder) => `${folder}/${name}`)
    .find((folder) => existsSync(new URL(folder, root)));
const isCommonJs = (name) => manifest(folderOf(name)).type !== 'module';

const transform = (kind) => [
  fileURLToPath(new URL('native-transform.js', import.meta.url)),
  // Part of the key of Jest's cache: a new version of a package may have other exports.
  { kind, installed: createHash('sha256').update(read('package-lock.json')).digest('hex') },
];

/** Jest's options for the dependencies of the CMS, which Node loads (native-environment.js). */
export const nativePackages = {
  transform: {
    [`/node_modules/(${names.filter(isCommonJs).join('|')})/.*\\.c?js$`]: transform('commonjs'),
    [`/node_modules/(${names.join('|')})/`]: transform('module'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${names.join('|')})/)`],
};
