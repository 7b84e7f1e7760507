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
  const textsIn = (language: 'sv' | 'en') =>
    new Map([
      ...wordsIn(supportedLanguages[language]?.translations),
      ...wordsIn(translations[language]),
    ]);
  swedish = textsIn('sv');
  english = textsIn('en');
});
afterAll(() => close());

const variablesIn = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, name]) => name);

/** The translations that a test finds wrong, among Payload's, the editor's and ours. */
const each = (wrong: (key: string, sv: string, en: string | undefined) => boolean) =>
  [...swedish]
    .filter(([key, text]) => wrong(key, text, english.get(key)))
    .map(([key, text]) => `${key}: ${text}`);

it('contains the translations of Payload and of the editor', () => {
  expect(swedish.size).toBeGreaterThan(500);
  expect([...swedish.keys()].some((key) => key.startsWith('lexical:'))).toBe(true);
});

it('has Swedish for every key that has English', () => {
  expect([...english.keys()].filter((key) => !swedish.get(key))).toEqual([]);
});

/** The same in both languages. */
const alike = ['Block', 'Filter', 'Layout', 'Status', 'Version', 'Text', 'URL'];

it('leaves nothing in English', () => {
  expect(each((_, sv, en) => sv === en && /\p{L}/u.test(sv) && !alike.includes(sv))).toEqual([]);
});

it('uses no English words in Swedish texts', () => {
  const foreign =
    /(?<!\p{L})(the|and|of|with|you|your|please|are|is|this|will|click|SKIPPED)(?!\p{L})/u;
  expect(each((_, sv) => foreign.test(sv))).toEqual([]);
});

it('uses no variable that Payload does not fill', () => {
  const isUnknown = (sv: string, en: string) =>
    variablesIn(sv).some((name) => !variablesIn(en).includes(name));
  expect(each((_, sv, en) => en !== undefined && isUnknown(sv, en))).toEqual([]);
});

/** Payload's label is missing here, or shown as "[object Object]". */
const withoutLabel = [
  'general:sortByLabelDirection',
  'general:editLabel',
  'general:createNewLabel',
  'fields:addNewLabel',
];

it.each(withoutLabel)('%s has no label in it', (key) => {
  expect(swedish.get(key)).toMatch(/^\p{Lu}/u);
  expect(swedish.get(key)).not.toContain('{{label}}');
});

it('reads as one phrase where Payload joins two texts', () => {
  const copy = [swedish.get('general:duplicate'), swedish.get('localization:selectedLocales')];
  expect(copy.join(' ')).toBe('Duplicera valda språk');
});
