import { figure, timeline } from '@regionwebb/fixtures/factories/blocks';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import { leadBlockOf, picturesIn } from './pictures-in';

const [one, other] = [aPicture({ id: 'one' }), aPicture({ id: 'other' })];
const paragraphs = (count: number) => Array.from({ length: count }, () => 'Ett stycke.');

it('knows the pictures of figures and timelines, but none that may not be read', () => {
  const text = richText(
    'Text.',
    figure({ image: one }),
    figure({ image: 'not-readable' }),
    timeline({ phases: [], image: other }),
  );
  expect(picturesIn(text)).toEqual(['one', 'other']);
  expect([picturesIn(null), picturesIn(undefined), picturesIn({ root: null })]).toEqual([
    [],
    [],
    [],
  ]);
});

it('knows the block with the first picture, where it is seen without scrolling', () => {
  expect(leadBlockOf(richText(...paragraphs(7), figure({ image: one })))).toBeDefined();
  expect(leadBlockOf(richText(...paragraphs(8), figure({ image: one })))).toBeUndefined();
});
