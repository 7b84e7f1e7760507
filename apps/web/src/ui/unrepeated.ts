import type { Media } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';

type Given = Media | string | null | undefined;

interface Pictured<Item> {
  item: Item;
  /** Undefined where the page shows it already. */
  picture: Media | undefined;
  /** How the picture is loaded where the list is first on its page. */
  fetched: { priority?: boolean; eager?: boolean };
}

/** Later items are never in the first view of a page. */
const EARLY = 4;

/** The items of a list, each with its picture unless the page or an earlier item shows it already. */
export function unrepeated<Item>(
  items: readonly Item[],
  pictureOf: (item: Item) => Given,
  onPage: readonly (string | undefined)[] = [],
): Pictured<Item>[] {
  const seen = new Set(onPage);
  let count = 0;
  return items.map((item) => {
    const picture = populated(pictureOf(item));
    if (!picture || seen.has(picture.id)) return { item, picture: undefined, fetched: {} };
    seen.add(picture.id);
    count += 1;
    return { item, picture, fetched: { priority: count === 1, eager: count <= EARLY } };
  });
}
