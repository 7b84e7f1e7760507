import { addressed } from '@regionwebb/content/paths';
import { findPersonalData } from '@regionwebb/personal-data';
import type { CollectionSlug, Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { blocksIn } from './testing/blocks-in';
import { emptyFields } from './testing/empty-fields';
import { halfTranslated } from './testing/half-translated';
import { stringsIn } from './testing/strings-in';
import { DatabaseHoldsContent } from './holds-content';
import { loadDemonstration } from './load-demonstration';
import { agreesWithStatus } from '../validation/accessibility-statement';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms({ demo: true })));
afterAll(() => close());

const everything = async (collection: CollectionSlug, locale: 'sv' | 'en' = 'sv') =>
  (
    await payload.find({
      collection,
      locale,
      fallbackLocale: false,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
  ).docs;

const filled = [...addressed, 'contacts', 'organisations', 'topics', 'media', 'redirects'] as const;
const globals = [
  'site',
  'navigation',
  'startPage',
  'accessibilityStatement',
  'commentSettings',
  'searchWords',
] as const;

const global = (slug: (typeof globals)[number], locale: 'sv' | 'en' = 'sv') =>
  payload.findGlobal({ slug, locale, fallbackLocale: false, depth: 0, overrideAccess: true });

/** A random id may happen to look like any number. */
const isId = /^[0-9a-f-]{24,36}$/;

const allTexts = async () => {
  const documents = await Promise.all(
    (['sv', 'en'] as const).flatMap((locale) => [
      ...filled.map((collection) => everything(collection, locale)),
      ...globals.map((slug) => global(slug, locale)),
    ]),
  );
  return stringsIn(documents);
};

describe('the demonstration content', () => {
  it('is published, all of it, and dated in the past', async () => {
    const drafts = await Promise.all(
      filled.map(async (collection) =>
        (await everything(collection)).filter(
          (each) => '_status' in each && each._status !== 'published',
        ),
      ),
    );
    expect(drafts.flat()).toEqual([]);
    const dated = [...(await everything('news')), ...(await everything('pages'))];
    const dates = dated.map((each) => Reflect.get(each, 'publishedAt'));
    expect(dates.length).toBeGreaterThanOrEqual(15);
    expect(dates.every((date) => typeof date === 'string' && new Date(date) < new Date())).toBe(
      true,
    );
  });

  it.each(filled)('gives every field of %s a value somewhere', async (collection) => {
    const { flattenedFields } = payload.collections[collection].config;
    expect(emptyFields(flattenedFields, await everything(collection))).toEqual([]);
  });

  it.each(globals)('gives every field of the global %s a value', async (slug) => {
    const fields = payload.globals.config.find((each) => each.slug === slug)?.flattenedFields ?? [];
    // The name of the person in charge is left empty, since no person is invented.
    const known = slug === 'site' ? ['personInCharge.name'] : [];
    const links = ['document', 'section', 'url'].map((target) => `link.${target}`);
    const missing = emptyFields(fields, [await global(slug)]);
    expect(missing.filter((path) => !links.some((link) => path.endsWith(link)))).toEqual(known);
  });

  it.each(addressed)('shows every block, tables and marked words in %s', async (collection) => {
    expect(blocksIn(await everything(collection))).toEqual(
      expect.arrayContaining([
        ...['quotation', 'factBox', 'figure', 'timeline', 'linkList', 'files', 'contactCard'],
        ...['otherLanguage', 'foreign', 'table'],
      ]),
    );
  });

  it('has each kind of page in English, with the documents that they name', async () => {
    const english = async (collection: CollectionSlug, field: string) =>
      (await everything(collection, 'en')).filter((each) => Reflect.get(each, field)).length;
    expect(await english('news', 'title')).toBe(1);
    expect(await english('offices', 'name')).toBe(3);
    expect(await english('partnerships', 'name')).toBe(1);
    expect(await english('pages', 'path')).toBe(5);
    expect(await global('startPage', 'en')).toMatchObject({ title: expect.any(String) });
    expect(await global('accessibilityStatement', 'en')).toMatchObject({
      serviceName: expect.any(String),
      deficiencies: [{ description: expect.any(String) }, { description: expect.any(String) }],
    });
  });

  it('has an accessibility statement with criterion and affected users for each deficiency', async () => {
    const statement = await global('accessibilityStatement');
    const faults = Reflect.get(statement, 'deficiencies');
    expect(agreesWithStatus(Reflect.get(statement, 'status'), faults)).toBe(true);
    expect(faults).toEqual([
      expect.objectContaining({ criterion: '1.3.1', affects: expect.any(String) }),
      expect.objectContaining({ criterion: '1.4.10', affects: expect.any(String) }),
    ]);
  });

  it('has a start page whose tasks are not in its menu', async () => {
    const linksOf = (rows: unknown): string[] =>
      Array.isArray(rows) ? rows.map((row) => JSON.stringify(Reflect.get(row, 'link'))) : [];
    const menu = linksOf(Reflect.get(await global('navigation'), 'main'));
    const tasks = linksOf(Reflect.get(await global('startPage'), 'tasks'));
    expect(tasks).toHaveLength(6);
    expect(tasks.filter((task) => menu.includes(task))).toEqual([]);
  });

  it.each(filled)('has no %s that is half translated (T19)', async (collection) => {
    const { flattenedFields } = payload.collections[collection].config;
    const english = new Map((await everything(collection, 'en')).map((each) => [each.id, each]));
    const halves = (await everything(collection)).flatMap((swedish) =>
      halfTranslated(flattenedFields, swedish, english.get(swedish.id)),
    );
    expect(halves).toEqual([]);
  });

  it.each(globals)('has no half translated %s (T19)', async (slug) => {
    const fields = payload.globals.config.find((each) => each.slug === slug)?.flattenedFields ?? [];
    const halves = halfTranslated(fields, await global(slug), await global(slug, 'en'));
    // The footer has a link without an English page.
    expect(halves.filter((path) => path !== 'footer.label')).toEqual([]);
  });

  it('has articles both with and without a lead image', async () => {
    const images = (await everything('news')).map((each) => Reflect.get(each, 'leadImage'));
    expect(images.some(Boolean) && images.some((image) => !image)).toBe(true);
  });

  it('has no e-mail address outside .example, and no personnummer', async () => {
    const texts = await allTexts();
    const addresses = texts.flatMap((text) => text.match(/[^\s<>()"']+@[^\s<>()"',]+\.\w+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(5);
    expect(
      addresses.filter(
        (address) =>
          !address.endsWith('.example') && !address.startsWith('https://social.region.example/'),
      ),
    ).toEqual([]);
    const numbers = texts
      .filter((text) => !isId.test(text))
      .flatMap((text) => findPersonalData(text))
      .filter(({ kind }) => kind === 'personalNumber');
    expect(numbers).toEqual([]);
  });

  it('has only telephone numbers that are not in use', async () => {
    const phones = (await allTexts()).filter((text) => text.startsWith('+'));
    expect(phones.length).toBeGreaterThan(5);
    const reserved = /^\+46(3139006\d\d|8465004\d\d|9803192\d\d|7017406(0[5-9]|[1-9]\d))$/;
    expect(phones.filter((phone) => !reserved.test(phone))).toEqual([]);
  });

  it('is not loaded into a database with content', async () => {
    const before = await payload.count({ collection: 'news', overrideAccess: true });
    await expect(loadDemonstration(payload)).rejects.toThrow(DatabaseHoldsContent);
    expect(await payload.count({ collection: 'news', overrideAccess: true })).toEqual(before);
  });
});
