import { jest } from '@jest/globals';
import { everything } from '@regionwebb/content/tags';
import { renderToStaticMarkup } from 'react-dom/server';
import { responseCache } from '../cms/response-cache';
import { LayoutIfPossible, titleIfPossible } from './layout-if-possible';

const urlOf = (input: Parameters<typeof fetch>[0]) =>
  input instanceof Request ? input.url : input.toString();
const bodyOf = (address: string) => {
  const [, globalType] = /\/api\/globals\/(\w+)/.exec(address) ?? [];
  return globalType
    ? { globalType, name: 'Exempelregionen' }
    : { docs: [], totalDocs: 0, totalPages: 1 };
};
const answer = (status: number) =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation((input) =>
      Promise.resolve(Response.json(bodyOf(urlOf(input)), { status })),
    );
const shell = async () =>
  renderToStaticMarkup(await LayoutIfPossible({ locale: 'sv', path: '', children: 'Din text.' }));

afterEach(() => {
  responseCache.expire([everything]);
  jest.restoreAllMocks();
});

it('shows the content alone, complete, while the CMS is down', async () => {
  answer(503);
  expect(await shell()).toBe('<main id="innehall" tabindex="-1">Din text.</main>');
});

it('shows it in the layout when the CMS answers', async () => {
  answer(200);
  const html = await shell();
  expect(html).toContain('<main id="innehall" tabindex="-1">Din text.');
  expect(html).toMatch(/<header.*Exempelregionen.*<\/header>/);
});

it('hides no bug', async () => {
  answer(400);
  await expect(shell()).rejects.toThrow('The CMS answered 400');
});

it('has the name of the site in the title where it is known', async () => {
  answer(503);
  expect(await titleIfPossible('sv', 'Sidan finns inte')).toBe('Sidan finns inte');
  answer(200);
  expect(await titleIfPossible('sv', 'Sidan finns inte')).toBe(
    'Sidan finns inte – Exempelregionen',
  );
});
