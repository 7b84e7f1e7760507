import type { ListItem } from './pasted-block';

/** What Word says of an item of a list: it writes paragraphs, each with a mark before its words. */
export type WordItem = Pick<ListItem, 'depth' | 'list' | 'ordered' | 'number'>;

/**
 * The item that a paragraph from Word or Outlook is (`mso-list:l0 level1 lfo1`), or undefined when it is none. The mark
 * itself is in a span with `mso-list:Ignore`.
 */
export function wordItem(paragraph: Element): WordItem | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d)/iu.exec(style) ?? [];
  const className = paragraph.getAttribute('class') ?? '';
  const [, kind, classLevel] = /\bMsoList(Bullet|Number)(\d?)/u.exec(className) ?? [];
  if (list === undefined && kind === undefined) return undefined;
  const mark = readMark(markOf(paragraph) ?? '');
  return {
    depth: Number(level ?? classLevel) || 1,
    list: list ?? `class-${kind}`,
    ...(list === undefined && kind === 'Number' ? { ordered: true } : mark),
  };
}

/** Whether an element holds the mark that Word writes before an item or a numbered heading. */
export const isMark = (element: Element): boolean =>
  /mso-list:\s*ignore/iu.test(element.getAttribute('style') ?? '');

const markOf = (paragraph: Element): string | undefined =>
  [...paragraph.querySelectorAll('span[style]')].find(isMark)?.textContent ?? undefined;

/** `1.`, `2.1`, `b)` and `iv.` count; `·`, `o`, and the letters that symbol fonts draw as signs, do not. */
function readMark(mark: string): { ordered: boolean; number?: number } {
  const typed = mark
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
    .slice(0, 40);
  const digits = /^\(?(?:\d+\.)*(\d+)[.):]*$/u.exec(typed)?.[1];
  if (digits !== undefined) return { ordered: true, number: Number(digits) };
  return { ordered: /^\(?(?:[a-zåäö]|[ivxlc]+)[.):]+$/iu.test(typed) };
}
