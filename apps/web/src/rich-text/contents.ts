import type { Contact } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import type { RichTextValue } from './context';
import { readNodes, type Node } from './nodes';

const pictured = z.object({
  type: z.literal('block'),
  fields: z.object({ id: z.string(), image: z.object({ id: z.string() }) }),
});
/** Blocks further down are never in the first view of a page. */
const EARLY = 8;

/** The ids of the pictures in the blocks of a text; blocks are never nested. */
export const picturesIn = (value: RichTextValue): string[] =>
  blocksWithPictures(value?.root?.children ?? []).map(({ image }) => image.id);

/** The id of the block that has the first picture of a text, where it is early enough to be visible at once. */
export const leadBlockOf = (value: RichTextValue): string | undefined =>
  blocksWithPictures((value?.root?.children ?? []).slice(0, EARLY))[0]?.id;

const blocksWithPictures = (nodes: unknown[]) =>
  nodes.flatMap((node) => pictured.safeParse(node).data?.fields ?? []);

/**
 * The contacts to show beside some texts: without those whose cards are in a text already, where the editor has placed
 * them.
 */
export const contactsBeside = (
  contacts: (Contact | string)[] | null | undefined,
  ...texts: RichTextValue[]
): (Contact | string)[] => {
  const inText = new Set(
    texts.flatMap((text) => cardsAmong(readNodes(text?.root?.children ?? []))),
  );
  return (contacts ?? []).filter((contact) => !inText.has(idOf(contact)));
};

const card = z.object({
  blockType: z.literal('contactCard'),
  contacts: z.array(z.union([z.string(), z.object({ id: z.string() })])),
});

const cardsAmong = (nodes: Node[]): string[] =>
  nodes.flatMap((node) => {
    if ('children' in node) return cardsAmong(node.children);
    const { data } = card.safeParse(node.type === 'block' ? node.fields : undefined);
    return data?.contacts.map(idOf) ?? [];
  });

const idOf = (contact: string | { id: string }): string =>
  typeof contact === 'string' ? contact : contact.id;
