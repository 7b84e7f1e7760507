import { z } from 'zod';
import type { RichTextValue } from './place';

const pictured = z.object({
  type: z.literal('block'),
  fields: z.object({ id: z.string(), image: z.object({ id: z.string() }) }),
});
/** What stands further down is in no first view of a page. */
const EARLY = 8;

/** The ids of the pictures that the blocks of a text show; blocks stand in no other block. */
export const picturesIn = (value: RichTextValue): string[] =>
  blocksWithPictures(value?.root?.children ?? []).map(({ image }) => image.id);

/** The id of the block that has the first picture of a text, where it stands early enough to be seen at once. */
export const leadBlockOf = (value: RichTextValue): string | undefined =>
  blocksWithPictures((value?.root?.children ?? []).slice(0, EARLY))[0]?.id;

const blocksWithPictures = (nodes: unknown[]) =>
  nodes.flatMap((node) => pictured.safeParse(node).data?.fields ?? []);
