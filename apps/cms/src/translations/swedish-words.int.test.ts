import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let swedish: Map<string, string>;
let english: Map<string, string>;

const wordsIn = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    wordsIn(inner, path === '' ? key : `${path}:${key}`),
  );
};

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const { supportedLanguages, translations } = payload.config.i18n;
  const spoken = (language: 'sv' | 'en') =>
    new Map([
      ...wordsIn(supportedLanguages[language]?.translations),
      ...wordsIn(translations[language]),
    ]);
  swedish = spoken('sv');
  english = spoken('en');
});
afterAll(() => close());

const variablesIn = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, name]) => name);

/** Every word of the admin that has a key: Payload's, the editor's and ours over them. */
const each = (wrong: (key: string, sv: string, en: string | undefined) => boolean) =>
  [...swedish]
    .filter(([key, text]) => wrong(key, text, english.get(key)))
    .map(([key, text]) => `${key}: ${text}`);

it('knows the words of Payload and of the editor', () => {
  expect(swedish.size).toBeGreaterThan(500);
  expect([...swedish.keys()].some((key) => key.startsWith('lexical:'))).toBe(true);
});

it('has a Swedish word wherever there is an English one', () => {
  expect([...english.keys()].filter((key) => !swedish.get(key))).toEqual([]);
});

/** The same in both languages. */
const alike = ['Block', 'Filter', 'Layout', 'Status', 'Version', 'Text', 'URL'];

it('leaves nothing in English', () => {
  expect(each((_, sv, en) => sv === en && /\p{L}/u.test(sv) && !alike.includes(sv))).toEqual([]);
});

it('uses no English words among the Swedish', () => {
  const foreign =
    /(?<!\p{L})(the|and|of|with|you|your|please|are|is|this|will|click|SKIPPED)(?!\p{L})/u;
  expect(each((_, sv) => foreign.test(sv))).toEqual([]);
});

it('asks for no variable that Payload does not fill', () => {
  const isUnknown = (sv: string, en: string) =>
    variablesIn(sv).some((name) => !variablesIn(en).includes(name));
  expect(each((_, sv, en) => en !== undefined && isUnknown(sv, en))).toEqual([]);
});

/** Where Payload gives no label, or the object of its languages: "[object Object]". */
const withoutLabel = [
  'general:sortByLabelDirection',
  'general:editLabel',
  'general:createNewLabel',
  'fields:addNewLabel',
];

it.each(withoutLabel)('%s does without a label', (key) => {
  expect(swedish.get(key)).toMatch(/^\p{Lu}/u);
  expect(swedish.get(key)).not.toContain('{{label}}');
});

it('reads as one phrase where Payload puts two together', () => {
  const copy = [swedish.get('general:duplicate'), swedish.get('localization:selectedLocales')];
  expect(copy.join(' ')).toBe('Duplicera valda språk');
});
