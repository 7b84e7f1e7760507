import { jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ShellIfPossible } from './shell-if-possible';

const answer = (status: number, body: object = {}) =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(Response.json(body, { status })));
const shell = async () =>
  renderToStaticMarkup(await ShellIfPossible({ locale: 'sv', path: '', children: 'Din text.' }));

afterEach(() => jest.restoreAllMocks());

it('shows the content alone, whole, when the CMS is away', async () => {
  answer(503);
  expect(await shell()).toBe('<main id="innehall" tabindex="-1">Din text.</main>');
});

it('shows it in the shell when the CMS answers', async () => {
  answer(200, { name: 'Exempelregionen' });
  const html = await shell();
  expect(html).toContain('<main id="innehall" tabindex="-1">Din text.');
  expect(html).toMatch(/<header.*Exempelregionen.*<\/header>/);
});

it('hides no fault of our own', async () => {
  answer(400);
  await expect(shell()).rejects.toThrow('The CMS answered 400');
});
