import { initI18n } from '@payloadcms/translations';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

type Node = Record<string, unknown>;

let payload: Payload;
let close: () => Promise<void>;
let configured: Node[];

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const { collections } = await import('../collections');
  const { globals } = await import('../globals');
  const { blocks } = await import('../blocks/offered');
  configured = [...collections, ...globals, ...blocks] as never;
});
afterAll(() => close());

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const listed = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const isPayloadsOwn = ({ label }: Node) => typeof label === 'function';
const isHidden = ({ hidden, admin }: Node) =>
  hidden === true || (isNode(admin) && Boolean(admin.hidden ?? admin.disabled));
/** A row, a set of tabs and a component of our own have no words of their own. */
const isSilent = ({ type }: Node) => ['row', 'tabs', 'ui'].includes(String(type));

/** An example in figures, such as 09:00, is the same in every language. */
const isInBoth = (words: unknown) =>
  typeof words === 'string'
    ? !/\p{L}/u.test(words)
    : isNode(words) && [words.sv, words.en].every((text) => typeof text === 'string' && text);

/** What people read in a node: names where there can be several, a label otherwise, and what helps them. */
const wordsOf = ({ admin, label, labels, type }: Node): Node => ({
  ...(isNode(labels) ? { singular: labels.singular, plural: labels.plural } : { label }),
  ...(type === 'array' ? { label } : {}),
  ...Object.fromEntries(
    ['description', 'placeholder'].flatMap((key) =>
      isNode(admin) && admin[key] !== undefined ? [[key, admin[key]]] : [],
    ),
  ),
});

const unsaid = (node: Node, above = ''): string[] => {
  if (isHidden(node) || isPayloadsOwn(node)) return [];
  const where = `${above}/${[node.slug, node.name, node.value, node.type, 'tab'].find((name) => typeof name === 'string')}`;
  const own = isSilent(node) ? [] : Object.entries(wordsOf(node));
  const below = ['fields', 'tabs', 'options'].flatMap((key) => listed(node[key]));
  return [
    ...own.flatMap(([key, words]) => (isInBoth(words) ? [] : [`${where}: ${key}`])),
    ...below.flatMap((child) => unsaid(child, where)),
  ];
};

it('says every label, description, placeholder and option in Swedish and in English', () => {
  expect(configured.length).toBeGreaterThan(20);
  expect(configured.flatMap((node) => unsaid(node))).toEqual([]);
});

const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(textsIn);

it('says nothing in the admin that was meant for those who translate it (T19)', async () => {
  const config = payload.config.i18n;
  const { translations } = await initI18n({ config, context: 'client', language: 'sv' });
  const texts = textsIn(translations);
  expect(texts).toContain('Publicera ändringar');
  expect(texts).toEqual(expect.arrayContaining(['Vanlig text', 'Punktlista', 'Numrerad lista']));
  const unheard = /Payload|Normal text|[Oo]rdnad [Ll]ista|\bURL\b|\btermer\b|Per Sida|Spara Ä/;
  expect(texts.filter((text) => unheard.test(text))).toEqual([]);
});
