import { readFileSync } from 'node:fs';
import { edgePairs, textPairs } from './colour-pairs';
import { contrast } from './contrast';
import { coloursOf, tokensOf } from './read-tokens';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = coloursOf(css);

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colour = (name: string) => colours.get(name)?.[scheme] ?? 'none';

  it.each(textPairs)('%s has enough contrast for text on %s (WCAG 1.4.3)', (name, ground) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('%s has enough contrast for edges on %s (WCAG 1.4.11)', (name, ground) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('measures black on white as 21 to 1', () => expect(contrast('#000000', '#ffffff')).toBe(21));

it('finds the tokens of a kind, in order, and those alone', () => {
  expect(tokensOf(css, 'space').slice(0, 2)).toEqual(['--space-1', '--space-2']);
  expect(tokensOf(css, 'radius')).toEqual(['--radius']);
});
