import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { link } from '@regionwebb/fixtures/factories/links';
import { paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import { createLocalReq, type Payload } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { openTestCms } from '../../testing/open-test-cms';
import { meetWriters } from '../versions/testing/writers';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

/** The text of the widget, as an author sees it. */
async function shown(): Promise<string> {
  // It reads the settings, which the CMS of the test makes.
  const { Broken } = await import('./broken');
  const user = { ...writers.people.author.user, collection: 'users' } as never;
  const markup = renderToStaticMarkup(
    await Broken({ req: await createLocalReq({ user }, payload) }),
  );
  return markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

it('lists published pages that refer to what is not', async () => {
  const target = await writers.begin('editor', 'Målet');
  await writers.publish(target);
  const data = anArticle({ title: 'Pekar', related: [target] });
  await payload.create({ collection: 'news', data });
  await writers.done('editor', `news/${target}`, 'PATCH', { _status: 'draft' });
  expect(await shown()).toContain('Pekar pekar på ”Målet”, som inte är publicerad');
});

it('says which of them are in a language that their target lacks, or to what is to come', async () => {
  const target = await writers.begin('editor', 'Bara på svenska');
  await writers.publish(target);
  const article = await payload.create({
    collection: 'news',
    data: anArticle({ title: 'Två språk', related: [] }),
  });
  const body = richText(paragraph(link('there', { relationTo: 'news', value: target })));
  await payload.update({
    ...{ collection: 'news', id: article.id, locale: 'en' },
    data: { title: 'Two languages', body, _status: 'published' },
  });
  expect(await shown()).toContain(
    'Two languages pekar i sin engelska text på ”Bara på svenska”, som inte finns på engelska',
  );
  await payload.update({
    ...{ collection: 'news', id: target, locale: 'en' },
    data: { title: 'In English', publishedAt: '2036-12-24T07:00:00.000Z', _status: 'published' },
  });
  expect(await shown()).toContain('pekar på ”Bara på svenska”, som syns först 2036-12-24 08:00');
});

it('names the documents whose files are gone, and says when that was looked for', async () => {
  const { lookForMissingFiles } = await import('../media/missing-files');
  expect(await shown()).toContain('har inte kontrollerats än');
  await payload.db.create({ collection: 'media', data: { filename: 'borta.png' } });
  await lookForMissingFiles(payload, new Date('2026-12-01T07:00:00.000Z'));
  expect(await shown()).toMatch(
    /borta\.png filen, eller någon av dess storlekar, finns inte på disken.* senast 2026-12-01 08:00\./,
  );
});
