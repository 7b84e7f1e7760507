import type { Media } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';

type Given = Media | string | null | undefined;

interface Pictured<Item> {
  item: Item;
  /** None where it stands on the page already. */
  picture: Media | undefined;
  /** How the picture is fetched where the list stands first on its page. */
  fetched: { priority?: boolean; eager?: boolean };
}

/** More than these are in no first view of a page. */
const EARLY = 4;

/** The items of a list, each with its picture unless that stands on the page already, or earlier in the list. */
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
