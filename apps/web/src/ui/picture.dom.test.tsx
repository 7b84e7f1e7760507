import { aFile, aPicture } from '@regionwebb/fixtures/factories/media';
import { show, violations } from '../testing/show';
import { Picture } from './picture';

const image = (shown: HTMLElement) => shown.querySelector('img');
const version = Date.parse('2024-04-30T07:00:00.000Z');

it('offers AVIF before WebP before JPEG, in several widths, from the site itself', async () => {
  const shown = show(<Picture media={aPicture()} sizes="50vw" />);
  const sources = [...shown.querySelectorAll('source')];
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(sources[0]?.srcset).toBe(
    [
      `/media/kust-480x270.avif?v=${version} 480w`,
      `/media/kust-960x540.avif?v=${version} 960w`,
      `/media/kust-1600x900.avif?v=${version} 1600w`,
    ].join(', '),
  );
  expect(sources.map(({ sizes }) => sizes)).toEqual(['50vw', '50vw']);
  expect(image(shown)?.getAttribute('src')).toBe(`/media/kust-960x540.jpeg?v=${version}`);
  expect(await violations()).toEqual([]);
});

it('has its dimensions, so that the layout does not shift, and loads lazily', () => {
  const shown = image(show(<Picture media={aPicture()} sizes="50vw" />));
  expect([shown?.width, shown?.height]).toEqual([1600, 900]);
  expect(shown?.getAttribute('loading')).toBe('lazy');
  const first = image(show(<Picture media={aPicture()} sizes="50vw" priority />));
  expect(first?.hasAttribute('loading')).toBe(false);
  expect(first?.getAttribute('fetchpriority')).toBe('high');
});

it('keeps the focal point visible where it is not the middle', () => {
  const style = (focalX: number, focalY: number) =>
    image(show(<Picture media={aPicture({ focalX, focalY })} sizes="50vw" />))?.getAttribute(
      'style',
    );
  expect(style(20, 75)).toBe('object-position:20% 75%');
  expect(style(50, 50)).toBeNull();
});

it('has the alternative text of its file, and an empty one when it is decorative (1.1.1)', () => {
  const alt = (media: ReturnType<typeof aPicture>, decorative = false) =>
    image(show(<Picture media={media} sizes="50vw" decorative={decorative} />))?.getAttribute(
      'alt',
    );
  expect(alt(aPicture())).toBe('Klippor och hav i motljus');
  expect(alt(aPicture({ decorative: true }))).toBe('');
  expect(alt(aPicture({ alt: null }))).toBe('');
  expect(alt(aPicture(), true)).toBe('');
});

it('lists a width once when a small picture has it in every size', () => {
  const small = { filename: 'liten-300x200.webp', width: 300, height: 200 };
  const sizes = { webp480: small, webp960: small, webp1600: small };
  const shown = show(<Picture media={aPicture({ sizes })} sizes="50vw" />);
  expect(shown.querySelectorAll('source')).toHaveLength(1);
  expect(shown.querySelector('source')?.srcset).toBe(`/media/liten-300x200.webp?v=${version} 300w`);
  expect(image(shown)?.getAttribute('src')).toBe(`/media/kust.png?v=${version}`);
});

it.each([
  ['unreadable', 'an-id'],
  ['missing', null],
  ['without its file', aPicture({ filename: null, sizes: undefined })],
  ['a document', aFile()],
])('is nothing when the picture is %s', (_, media) =>
  expect(show(<Picture media={media} sizes="50vw" />).innerHTML).toBe(''),
);

it('encodes file names in addresses', () => {
  const media = aPicture({ filename: 'våra kontor.jpg', sizes: {}, updatedAt: '' });
  expect(image(show(<Picture media={media} sizes="50vw" />))?.getAttribute('src')).toBe(
    '/media/v%C3%A5ra%20kontor.jpg',
  );
});
