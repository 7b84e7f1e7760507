import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ComponentPage } from './component-page';
import { families } from './families';
import { sampleLayout } from '../../../samples/site-layout';
import { walk } from './testing/walk';
import { Layout } from '../../../layout/layout';

const src = fileURLToPath(new URL('../../..', import.meta.url));
const types = readFileSync(
  fileURLToPath(import.meta.resolve('@regionwebb/content/payload-types')),
  'utf8',
);

/** Files without components of a page: routes, tests, examples, and what rich text is made of. */
const rooms = /^(app|rich-text|seo)\/|testing\/|\/examples\.tsx$|\.test\.tsx$/;
/** Whole pages, which consist of components shown here, and components that request the CMS or the search. */
const wholes = /-page\.tsx$|^layout\/layout|\/(question-of-page|not-found-help)\.tsx$/;

const page = walk(
  <Layout locale="sv" layout={sampleLayout} path="/komponenter" crumbs={[]}>
    <ComponentPage families={families} />
  </Layout>,
);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !rooms.test(file) && !wholes.test(file),
);

it.each(files)('shows every component of %s', async (file) => {
  const exported: Record<string, unknown> = await import(path.join(src, file));
  const components = Object.entries(exported).filter(([name]) => /^[A-Z][a-z]/.test(name));
  const missing = components.filter(([, component]) => !page.components.has(component));
  expect(missing.map(([name]) => name)).toEqual([]);
});

it('shows every block of the CMS’s editor', () => {
  const offered = [...types.matchAll(/blockType: '(\w+)'/g)].map(([, name]) => name);
  expect(offered).toContain('quotation');
  expect(offered.filter((name) => !page.blockTypes.has(name ?? ''))).toEqual([]);
});

it('shows every reason for refusing a comment', async () => {
  const { problems } = await import('../../../features/comments/comment-state');
  const anchors = problems.map((problem) => `exempel-kommentar-${problem}`);
  expect(page.ids).toEqual(expect.arrayContaining(anchors));
});

it('has no duplicate id, so that every example can be linked to (4.1.2)', () => {
  expect(page.ids.filter((id, index) => page.ids.indexOf(id) !== index)).toEqual([]);
});
