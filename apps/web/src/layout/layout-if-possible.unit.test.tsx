import { jest } from '@jest/globals';
import { everything } from '@regionwebb/content/tags';
import { renderToStaticMarkup } from 'react-dom/server';
import { responseCache } from '../cms/response-cache';
import { LayoutIfPossible, titleIfPossible } from './layout-if-possible';

const urlOf = (asked: Parameters<typeof fetch>[0]) =>
  asked instanceof Request ? asked.url : asked.toString();
const bodyOf = (address: string) => {
  const [, globalType] = /\/api\/globals\/(\w+)/.exec(address) ?? [];
  return globalType
    ? { globalType, name: 'Exempelregionen' }
    : { docs: [], totalDocs: 0, totalPages: 1 };
};
const answer = (status: number) =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation((asked) =>
      Promise.resolve(Response.json(bodyOf(urlOf(asked)), { status })),
    );
const shell = async () =>
  renderToStaticMarkup(await LayoutIfPossible({ locale: 'sv', path: '', children: 'Din text.' }));

afterEach(() => {
  responseCache.expire([everything]);
  jest.restoreAllMocks();
});

it('shows the content alone, whole, when the CMS is away', async () => {
  answer(503);
  expect(await shell()).toBe('<main id="innehall" tabindex="-1">Din text.</main>');
});

it('shows it in the shell when the CMS answers', async () => {
  answer(200);
  const html = await shell();
  expect(html).toContain('<main id="innehall" tabindex="-1">Din text.');
  expect(html).toMatch(/<header.*Exempelregionen.*<\/header>/);
});

it('hides no fault of our own', async () => {
  answer(400);
  await expect(shell()).rejects.toThrow('The CMS answered 400');
});

it('names the site in the title where the name is known', async () => {
  answer(503);
  expect(await titleIfPossible('sv', 'Sidan finns inte')).toBe('Sidan finns inte');
  answer(200);
  expect(await titleIfPossible('sv', 'Sidan finns inte')).toBe(
    'Sidan finns inte – Exempelregionen',
  );
});
