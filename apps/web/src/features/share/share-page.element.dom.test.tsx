import { jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Share } from './share';

const url = 'https://region.example/nyheter/bron-är-klar';

beforeAll(() => import('./share-page.element'));

const show = (sharing: object) => {
  Object.defineProperties(navigator, {
    share: { value: undefined, configurable: true },
    clipboard: { value: undefined, configurable: true },
    ...Object.fromEntries(
      Object.entries(sharing).map(([name, value]) => [name, { value, configurable: true }]),
    ),
  });
  document.body.innerHTML = renderToStaticMarkup(
    <Share locale="sv" title="Bron & vägen" url={url} />,
  );
};
const button = () => document.querySelector('button');

it('is a plain e-mail link, with or without script (C3, V9)', () => {
  show({});
  expect(button()?.hidden).toBe(true);
  const href = document.querySelector('a')?.getAttribute('href') ?? '';
  const query = new URL(href).searchParams;
  expect([query.get('subject'), query.get('body')]).toEqual(['Bron & vägen', url]);
});

it('offers the browser’s share dialog where there is one, and accepts its dismissal', async () => {
  const share = jest.fn(() => Promise.reject(new Error('AbortError')));
  show({ share });
  expect(button()?.hidden).toBe(false);
  button()?.click();
  await Promise.resolve();
  expect(share).toHaveBeenCalledWith({ title: document.title, url: location.href });
});

it('otherwise copies the address, and announces it to screen readers', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  show({ clipboard: { writeText } });
  button()?.click();
  await Promise.resolve();
  expect(writeText).toHaveBeenCalledWith(location.href);
  await Promise.resolve();
  expect(document.querySelector('[role=status]')?.textContent).toBe('Länken är kopierad.');
});
