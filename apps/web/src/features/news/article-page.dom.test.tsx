import { jest } from '@jest/globals';
import type { News } from '@regionwebb/content/payload-types';
import { figure } from '@regionwebb/fixtures/factories/blocks';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { ArticlePage } from './article-page';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-29T12:00:00.000Z') }));
afterEach(() => jest.useRealTimers());

const page = (overrides: Partial<News>, related: News[] = []) =>
  show(
    <ArticlePage
      article={stored(anArticle({ slug: 'a', ...overrides }))}
      related={related}
      locale="sv"
      url="https://www.region.example/nyheter/a"
    />,
  );
const pictures = (shown: HTMLElement) =>
  [...shown.querySelectorAll('img')].map((picture) => picture.getAttribute('loading') ?? 'at once');

it('warns that it may be out of date when it is more than two years old', async () => {
  const old = page({ publishedAt: '2024-11-28T07:00:00.000Z' });
  expect(old.querySelector('.dates + .out-of-date')?.textContent).toBe(
    'Nyheten är mer än två år gammal. Det som står i den kan ha ändrats sedan dess.',
  );
  jest.useRealTimers();
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('does not warn when it is newer, or has been reviewed since', () => {
  expect(
    page({ publishedAt: '2024-11-29T07:00:00.000Z' }).querySelector('.out-of-date'),
  ).toBeNull();
  const revised = {
    publishedAt: '2019-06-28T07:00:00.000Z',
    revisedAt: '2026-01-01T07:00:00.000Z',
  };
  expect(page(revised).querySelector('.out-of-date')).toBeNull();
});

it('shows each picture once, and does not load the first lazily', () => {
  const leadImage = aPicture({ id: 'lead' });
  const related = [stored(anArticle({ slug: 'b', leadImage }), 'b')];
  expect(pictures(page({ leadImage }, related))).toEqual(['at once']);
  const body = richText(
    'Text.',
    figure({ image: leadImage }),
    figure({ image: aPicture({ id: 'x' }) }),
  );
  expect(pictures(page({ leadImage, body }, related))).toEqual(['at once', 'lazy']);
});
