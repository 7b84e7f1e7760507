import type { Looks } from './collect-blocks';

/** How words inside an element look, from how those around it do. Google Docs wraps all in a `<b>` that is not bold. */
export function looksOf(element: Element, around: Looks): Looks {
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

/** `2` in `m<sup>2</sup>` as a sign of its own, since the editor has no raised text; other words stay as they are. */
export function raised(words: string, element: Element): string {
  const signs = element.localName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  if (element.localName !== 'sup' && element.localName !== 'sub') return words;
  return /^\d{1,3}$/u.test(words)
    ? words.replace(/\d/gu, (digit) => signs[Number(digit)] ?? digit)
    : words;
}
