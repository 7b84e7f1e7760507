import { aPicture } from '@regionwebb/fixtures/factories/media';
import { show, violations } from '../testing/show';
import { CaptionedPicture } from './captioned-picture';

const anAnimation = aPicture({
  animated: true,
  filename: 'vagor.gif',
  caption: 'Vågor',
  credit: null,
});

it('shows an animation as its first frame, with a link to the whole (WCAG 2.2.2)', async () => {
  const shown = show(<CaptionedPicture media={anAnimation} locale="sv" sizes="50vw" />);
  const pictures = [...shown.querySelectorAll('source, img')].map(
    (each) => each.getAttribute('srcset') ?? each.getAttribute('src'),
  );
  expect(pictures.join(' ')).not.toContain('.gif');
  const link = shown.querySelector('figcaption a');
  expect(link?.textContent).toBe('Visa animationen (GIF, 812\u00a0kB)');
  expect(link?.getAttribute('href')).toMatch(/^\/media\/vagor\.gif\?v=\d+$/);
  expect(await violations()).toEqual([]);
});

it('has the link without caption and credit too, and in English', () => {
  const media = { ...anAnimation, caption: null };
  const shown = show(<CaptionedPicture media={media} locale="en" sizes="50vw" />);
  expect(shown.querySelector('figcaption')?.textContent).toContain('Show the animation (GIF');
});

it('has no such link for a still picture', () => {
  const shown = show(<CaptionedPicture media={aPicture()} locale="sv" sizes="50vw" />);
  expect(shown.querySelector('a')).toBeNull();
});
