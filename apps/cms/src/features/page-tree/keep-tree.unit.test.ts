import { concernsTree } from './keep-tree';

const draft = { title: 'Kakor', slug: 'kakor', parent: 'om-oss', _status: 'draft' };

it.each([
  ['published', { ...draft, _status: 'published' }, draft],
  ['unpublished', draft, { ...draft, _status: 'published' }],
  ['thrown away', { deletedAt: '2026-11-29T20:00:00.000Z' }, draft],
  ['brought back', { deletedAt: null }, { ...draft, deletedAt: '2026-11-29T20:00:00.000Z' }],
  ['put below another page', { parent: { id: 'juridik' } }, draft],
  ['put at the top', { parent: null }, draft],
  ['renamed', { slug: 'om-kakor' }, draft],
  ['made below a page', draft, undefined],
])('a page that is %s concerns those above and below it', (_, data, before) =>
  expect(concernsTree(data, before)).toBe(true),
);

it.each([
  ['whose text is written on', { ...draft, title: 'Om kakor' }, draft],
  ['that stays below the same page', { parent: { id: 'om-oss' } }, draft],
])('a draft %s does not', (_, data, before) => expect(concernsTree(data, before)).toBe(false));
