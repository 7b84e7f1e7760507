/** A colour of the theme: in light, and in dark. */
export interface Colour {
  light: string;
  dark: string;
}

/** The colours that tokens.css defines, by name without its prefix. */
export const coloursOf = (css: string): ReadonlyMap<string, Colour> =>
  new Map(
    [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );

/** The tokens of one kind in the order of tokens.css: `--space-1`, `--space-2` … */
export const tokensOf = (css: string, kind: string): string[] =>
  [...css.matchAll(/^ {2}(--[\w-]+):/gm)].flatMap(([, name = '']) =>
    name === `--${kind}` || name.startsWith(`--${kind}-`) ? [name] : [],
  );
