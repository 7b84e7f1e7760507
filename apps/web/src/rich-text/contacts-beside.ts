import type { Contact } from '@regionwebb/content/payload-types';
import { z } from 'zod';
import { readNode } from './nodes';
import type { RichTextValue } from './place';

/**
 * The contacts to show beside some texts: without those whose cards stand in a text already. The editor has
 * chosen a place for those, and a heading or a sentence may lead up to them.
 */
export const contactsBeside = (
  contacts: (Contact | string)[] | null | undefined,
  ...texts: RichTextValue[]
): (Contact | string)[] => {
  const inText = new Set(texts.flatMap((text) => cardsAmong(text?.root?.children ?? [])));
  return (contacts ?? []).filter((contact) => !inText.has(idOf(contact)));
};

const card = z.object({
  blockType: z.literal('contactCard'),
  contacts: z.array(z.union([z.string(), z.object({ id: z.string() })])),
});

const cardsAmong = (values: unknown[]): string[] =>
  values.map(readNode).flatMap((node) => {
    if ('unknown' in node) return [];
    if ('children' in node) return cardsAmong(node.children);
    const { data } = card.safeParse(node.type === 'block' ? node.fields : undefined);
    return data?.contacts.map(idOf) ?? [];
  });

const idOf = (contact: string | { id: string }): string =>
  typeof contact === 'string' ? contact : contact.id;
