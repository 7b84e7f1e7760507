import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** As WCAG 2.2 defines it: from 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = ['background', 'surface', 'surface-raised'];
const words = ['text', 'muted', 'link', 'accent', 'success', 'warning', 'danger'];
const onGrounds = (names: string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s', (_, index) => {
  const colour = (name: string) => tokens.get(name)?.[index] ?? 'none';

  it.each([
    ...onGrounds(words),
    ['accent-text', 'accent'] as const,
    ['footer-text', 'footer'] as const,
    ['text', 'mark'] as const,
  ])('%s can be read on %s (WCAG 1.4.3)', (name, ground) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(onGrounds(['border-strong', 'focus']))('%s is seen on %s (WCAG 1.4.11)', (name, ground) =>
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3),
  );
});
