import type { Format } from './collect-blocks';

/** The format of text in an element, from that around it. Google Docs wraps all text in a `<b>` that is not bold. */
export function formatOf(element: Element, around: Format): Format {
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(bold(?:er)?|normal|lighter|\d{3})/iu
    .exec(style)?.[1]
    ?.toLowerCase();
  const slant = /font-style:\s*(italic|oblique|normal)/iu.exec(style)?.[1]?.toLowerCase();
  const name = element.localName;
  return {
    ...around,
    bold:
      weight === undefined
        ? around.bold || name === 'b' || name === 'strong'
        : weight.startsWith('bold') || Number(weight) >= 600,
    italic:
      slant === undefined
        ? around.italic || name === 'i' || name === 'em' || name === 'cite'
        : slant !== 'normal',
  };
}

/** Up to three digits in `<sup>` or `<sub>` as Unicode digits, since the editor has neither; other text unchanged. */
export function superscript(words: string, element: Element): string {
  const signs = element.localName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  if (element.localName !== 'sup' && element.localName !== 'sub') return words;
  return /^\d{1,3}$/u.test(words)
    ? words.replace(/\d/gu, (digit) => signs[Number(digit)] ?? digit)
    : words;
}
