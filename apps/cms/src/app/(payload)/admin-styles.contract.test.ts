import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../..');
const source = path.join(root, 'apps/cms/src');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const ours = [
  'palette',
  'admin',
  'workflow',
  'versions',
  'dashboard',
  'packages',
  'comments',
  'handling',
  'inbox',
  'report',
]
  .map((name) => read(`apps/cms/src/app/(payload)/${name}.css`))
  .join('\n');
const theirs = [
  '@payloadcms/next/dist/prod/styles.css',
  '@payloadcms/ui/dist/exports/client/index.js',
  '@payloadcms/richtext-lexical/dist/exports/client/bundled.css',
]
  .map((file) => read(`node_modules/${file}`))
  .join('\n');

const components = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
  .map((file) => read(path.join('apps/cms/src', file)))
  .join('\n');

const unique = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
const has = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);

const selectors = ours.replaceAll(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, ' ');
const classesInStyles = unique(selectors, /\.([a-z][\w-]*)/gi);
const classesInComponents = unique(components, /className=(?:"|\{`)([^"`]*)/g)
  .flatMap((names) => names.replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/))
  .filter(Boolean);

/** The classes of our components. */
const ownClasses =
  /^(text-tools|new-document|page-link|many-result|staff-dialog|plan-dialog|long-text|review-panel|notes-panel|note-mentions|on-site|list-without-selection|brand(-mark)?|version-(history|pages|role)|used-on|in-use|compare-versions|work(-heading|-calendar)?|list-views|contact-sheet|comment-export|steps-control|inbox|disposal-overview|swedish-clock|report(-link)?)(__|--|$)/;

it('finds the classes that are styled and those that components have', () => {
  expect(classesInStyles).toEqual(
    expect.arrayContaining(['document-locked__content', 'text-tools']),
  );
  expect(classesInComponents).toEqual(expect.arrayContaining(['field-description', 'text-tools']));
});

it.each(
  [...new Set([...classesInStyles, ...classesInComponents])].filter(
    (name) => !ownClasses.test(name),
  ),
)("the class %s, which is not ours, is one of Payload's", (name) =>
  expect(has(theirs, name)).toBe(true),
);

it.each([
  // Payload makes the ids of fields of their names.
  ...unique(selectors, /#([a-z][\w-]*)/gi).filter((id) => !id.startsWith('field-')),
  ...unique(selectors, /\[(data-[\w-]+)/g),
  ...unique(selectors, /\[data-[\w-]+=['"]([^'"]+)/g),
])("%s is one of Payload's", (name) => expect(has(theirs, name)).toBe(true));

const ownVariables = ['--accent', '--accent-hover', '--accent-text'];

it.each(unique(ours, /var\((--[\w-]+)/g).filter((name) => !ownVariables.includes(name)))(
  'Payload gives %s a value',
  (name) => expect(new RegExp(`${name}["'\\]]*\\s*:`).test(theirs)).toBe(true),
);
