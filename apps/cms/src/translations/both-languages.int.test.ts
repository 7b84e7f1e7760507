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
  const { blocks } = await import('../blocks/blocks');
  configured = [...collections, ...globals, ...blocks] as never;
});
afterAll(() => close());

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const listed = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const isPayloads = ({ label }: Node) => typeof label === 'function';
const isHidden = ({ hidden, admin }: Node) =>
  hidden === true || (isNode(admin) && Boolean(admin.hidden ?? admin.disabled));
/** Rows, sets of tabs and UI components have no texts. */
const isSilent = ({ type }: Node) => ['row', 'tabs', 'ui'].includes(String(type));

/** An example in figures, such as 09:00, is the same in every language. */
const isInBoth = (words: unknown) =>
  typeof words === 'string'
    ? !/\p{L}/u.test(words)
    : isNode(words) && [words.sv, words.en].every((text) => typeof text === 'string' && text);

/** A group that states that it has no label, so that lists name its fields alone. */
const isUnlabelled = ({ label, type }: Node) =>
  type === 'group' && isNode(label) && label.sv === '' && label.en === '';

/** The texts of a node: its labels, description and placeholder. */
const wordsOf = ({ admin, label, labels, type }: Node): Node => ({
  ...(isNode(labels) ? { singular: labels.singular, plural: labels.plural } : { label }),
  ...(type === 'array' ? { label } : {}),
  ...Object.fromEntries(
    ['description', 'placeholder'].flatMap((key) =>
      isNode(admin) && admin[key] !== undefined ? [[key, admin[key]]] : [],
    ),
  ),
});

const untranslated = (node: Node, above = ''): string[] => {
  if (isHidden(node) || isPayloads(node)) return [];
  const where = `${above}/${[node.slug, node.name, node.value, node.type, 'tab'].find((name) => typeof name === 'string')}`;
  const texts = isSilent(node) || isUnlabelled(node) ? [] : Object.entries(wordsOf(node));
  const below = ['fields', 'tabs', 'options'].flatMap((key) => listed(node[key]));
  return [
    ...texts.flatMap(([key, words]) => (isInBoth(words) ? [] : [`${where}: ${key}`])),
    ...below.flatMap((child) => untranslated(child, where)),
  ];
};

it('has every label, description, placeholder and option in Swedish and in English', () => {
  expect(configured.length).toBeGreaterThan(20);
  expect(configured.flatMap((node) => untranslated(node))).toEqual([]);
});

const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(textsIn);

it('has none of the known mistakes of Payload’s Swedish translation (T19)', async () => {
  const config = payload.config.i18n;
  const { translations } = await initI18n({ config, context: 'client', language: 'sv' });
  const texts = textsIn(translations);
  expect(texts).toContain('Publicera ändringar');
  expect(texts).toEqual(expect.arrayContaining(['Vanlig text', 'Punktlista', 'Numrerad lista']));
  const mistakes = /Payload|Normal text|[Oo]rdnad [Ll]ista|\bURL\b|\btermer\b|Per Sida|Spara Ä/;
  expect(texts.filter((text) => mistakes.test(text))).toEqual([]);
});
