import { affectsTree } from './serialize-tree-changes';

const draft = { title: 'Kakor', slug: 'kakor', parent: 'om-oss', _status: 'draft' };

it.each([
  ['published', { ...draft, _status: 'published' }, draft],
  ['unpublished', draft, { ...draft, _status: 'published' }],
  ['trashed', { deletedAt: '2026-11-29T20:00:00.000Z' }, draft],
  ['restored', { deletedAt: null }, { ...draft, deletedAt: '2026-11-29T20:00:00.000Z' }],
  ['moved under another page', { parent: { id: 'juridik' } }, draft],
  ['moved to the top', { parent: null }, draft],
  ['renamed', { slug: 'om-kakor' }, draft],
  ['created under a page', draft, undefined],
])('a page that is %s affects others', (_, data, before) =>
  expect(affectsTree(data, before)).toBe(true),
);

it.each([
  ['whose text is changed', { ...draft, title: 'Om kakor' }, draft],
  ['that stays under the same page', { parent: { id: 'om-oss' } }, draft],
])('a draft %s does not', (_, data, before) => expect(affectsTree(data, before)).toBe(false));
