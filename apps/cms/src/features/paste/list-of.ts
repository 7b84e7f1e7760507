import type { Place, Reading } from './place';
import { wordItem } from './word-list';

type List = NonNullable<Place['list']>;

/** The list that an element begins; a list in another is one deeper. */
export function listAround(
  element: Element,
  { list }: Place,
  { lists }: Reading,
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
 * The item that an element is. Word for the web writes each item as a list of its own, with its depth and the list that it
 * belongs to in attributes; Google Docs writes the depth.
 */
export function listItem(element: Element, { list }: Place): List | undefined {
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
