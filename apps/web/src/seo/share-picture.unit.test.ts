import { aPicture } from '@regionwebb/fixtures/factories/media';
import { sharePicture } from './share-picture';

it('is the picture of the page as the CMS has cropped it, under an address that changes with it', () => {
  const picture = aPicture();
  expect(sharePicture(picture, 'Regionen')).toEqual({
    url: `/media/kust-share.jpg?v=${Date.parse(picture.updatedAt)}`,
    width: 1200,
    height: 630,
    type: 'image/jpeg',
    alt: picture.alt,
  });
});

it.each([
  ['no picture', undefined],
  ['a picture that is too small or not cropped yet', aPicture({ sizes: {} })],
  ['one whose crop was taken away', aPicture({ sizes: { share: { filename: null } } })],
])('is the picture of the site, called by its name, for %s (WCAG 1.1.1)', (_name, picture) => {
  const { url, width, height, type, alt } = sharePicture(picture, 'Regionen');
  expect([url, type, alt]).toEqual(['/static/share.png', 'image/png', 'Regionen']);
  expect([width, height]).toEqual([1200, 630]);
});

it.each([null, undefined, ''])('says nothing where there is no text in the language: %j', (alt) => {
  expect(sharePicture(aPicture({ alt }), 'Regionen')).not.toHaveProperty('alt');
});
