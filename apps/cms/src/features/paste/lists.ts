import type { Context, PasteContext } from './context';
import { wordItem } from './word-list';

type List = NonNullable<Context['list']>;

/** The list that an element starts, one level deeper than the list around it. */
export function listStartedBy(
  element: Element,
  { list }: Context,
  { lists }: PasteContext,
): List | undefined {
  if (!/^(?:ul|ol|menu)$/u.test(element.localName)) return undefined;
  lists.count += 1;
  const start = Number(element.getAttribute('start')) || undefined;
  return {
    ordered: element.localName === 'ol',
    list: `html-${lists.count}`,
    depth: (list?.depth ?? 0) + 1,
    number: start,
  };
}

/**
 * The list item of an element. Word for the web writes each item as a separate list, with its level and list id in
 * attributes; Google Docs writes the level.
 */
export function listItem(element: Element, { list }: Context): List | undefined {
  if (element.localName === 'p' && !list) return wordItem(element);
  if (element.localName !== 'li') return undefined;
  const level = Number(
    element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level'),
  );
  const id = element.getAttribute('data-listid');
  const around = list ?? { ordered: false, list: 'none', depth: 1 };
  return {
    ...around,
    depth: level > 0 && level < 10 ? level : around.depth,
    list: id === null ? around.list : `word-${id}`,
  };
}
