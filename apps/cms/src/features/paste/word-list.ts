import type { ListItem } from './pasted-block';

/** A list item of Word, which writes paragraphs with a marker before the text. */
export type WordItem = Pick<ListItem, 'depth' | 'list' | 'ordered' | 'number'>;

/**
 * The list item of a paragraph from Word or Outlook (`mso-list:l0 level1 lfo1`); undefined for other paragraphs. The
 * marker is in a span with `mso-list:Ignore`.
 */
export function wordItem(paragraph: Element): WordItem | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d)/iu.exec(style) ?? [];
  const className = paragraph.getAttribute('class') ?? '';
  const [, kind, classLevel] = /\bMsoList(Bullet|Number)(\d?)/u.exec(className) ?? [];
  if (list === undefined && kind === undefined) return undefined;
  const mark = readMarker(markerOf(paragraph) ?? '');
  return {
    depth: Number(level ?? classLevel) || 1,
    list: list ?? `class-${kind}`,
    ...(list === undefined && kind === 'Number' ? { ordered: true } : mark),
  };
}

/** Whether an element is the marker that Word writes before an item or a numbered heading. */
export const isListMarker = (element: Element): boolean =>
  /mso-list:\s*ignore/iu.test(element.getAttribute('style') ?? '');

const markerOf = (paragraph: Element): string | undefined =>
  [...paragraph.querySelectorAll('span[style]')].find(isListMarker)?.textContent ?? undefined;

/** `1.`, `2.1`, `b)` and `iv.` are ordered; `·`, `o` and letters in symbol fonts are not. */
function readMarker(mark: string): { ordered: boolean; number?: number } {
  const typed = mark
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
    .slice(0, 40);
  const digits = /^\(?(?:\d+\.)*(\d+)[.):]*$/u.exec(typed)?.[1];
  if (digits !== undefined) return { ordered: true, number: Number(digits) };
  return { ordered: /^\(?(?:[a-zåäö]|[ivxlc]+)[.):]+$/iu.test(typed) };
}
