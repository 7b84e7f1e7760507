import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import {
  $addUpdateTag,
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  PASTE_TAG,
  type RangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { z } from 'zod';
import { linkAddress } from '../../validation/contacts';
import { cleanPaste, type Field } from './clean-paste';
import type { Losses } from './losses';

type Clipboard = Pick<DataTransfer, 'getData' | 'files'>;

/**
 * Puts what is on the clipboard in the place of the selection, as a step of its own that can be undone. Undefined where
 * that is left to the editor: what was copied from an editor of ours with the same parts is as it should be, and an address over words that
 * are marked makes a link of them.
 *
 * @returns What could not come along.
 */
export function $insertClipboard(
  editor: LexicalEditor,
  data: Clipboard,
  field: Field,
): Losses | undefined {
  const selection = $getSelection();
  const text = data.getData('text/plain');
  if (!selection || $isOurs(data.getData('application/x-lexical-editor'))) return undefined;
  const isOverWords = $isRangeSelection(selection) && !selection.isCollapsed();
  if (isOverWords && linkAddress(text) !== undefined) return undefined;
  const source = data.getData('text/html');
  const parser = new DOMParser();
  const html = source === '' ? undefined : parser.parseFromString(source, 'text/html');
  if (!html && text === '') return picturesOf(data);
  const empty = parser.parseFromString('', 'text/html');
  const { document, losses } = cleanPaste({ html, text }, field, empty);
  const nodes = $generateNodesFromDOM(editor, document);
  if (nodes.length === 0) return losses;
  $addUpdateTag(PASTE_TAG);
  $addUpdateTag(HISTORY_PUSH_TAG);
  const ends = [nodes.at(0), nodes.at(-1)];
  if ($isRangeSelection(selection) && ends.some($isOtherBlock)) $makeRoom(selection);
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  });
  if (!isTaken) selection.insertNodes(nodes);
  return losses;
}

/** Whether something was copied from an editor of ours, and holds nothing that this one has not. */
function $isOurs(copied: string): boolean {
  try {
    for (const node of copiedFrom.parse(JSON.parse(copied)).nodes) $parseSerializedNode(node);
    return true;
  } catch {
    return false;
  }
}

/** What the editor itself puts on the clipboard. */
const copiedFrom = z.object({
  nodes: z.array(z.looseObject({ type: z.string(), version: z.number() })),
});

/** A heading, a list or a table. */
const $isOtherBlock = (node: LexicalNode | undefined): boolean =>
  $isElementNode(node) && !node.isInline() && !$isParagraphNode(node);

/**
 * Ends the paragraph before the selection, and begins an empty one: the editor would add the first words to that
 * paragraph, and a heading there would be none.
 */
function $makeRoom(selection: RangeSelection): void {
  if (!selection.isCollapsed()) selection.removeText();
  const paragraph = selection.anchor.getNode().getTopLevelElement();
  if (!$isParagraphNode(paragraph) || paragraph.getTextContentSize() === 0) return;
  const rest = selection.insertParagraph();
  if (!rest || rest.getTextContentSize() === 0) return;
  const room = $createParagraphNode();
  rest.insertBefore(room);
  room.select();
}

/** A picture alone, such as one of the screen. */
function picturesOf({ files }: Clipboard): Losses | undefined {
  const pictures = [...files].filter(({ type }) => type.startsWith('image/'));
  return pictures.length > 0 ? new Map([['image', pictures.length]]) : undefined;
}
