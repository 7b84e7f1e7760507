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
 * Replaces the selection by the cleaned content of the clipboard, as a separate step of the history. Left to the editor:
 * content that was copied from an editor with the same nodes, and an address over selected text, which makes a link.
 *
 * @returns What was left out; undefined when pasting is left to the editor.
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

/** Whether the content was copied from Lexical and has only nodes that this editor supports. */
function $isOurs(copied: string): boolean {
  try {
    for (const node of copiedFrom.parse(JSON.parse(copied)).nodes) $parseSerializedNode(node);
    return true;
  } catch {
    return false;
  }
}

/** The format of Lexical on the clipboard. */
const copiedFrom = z.object({
  nodes: z.array(z.looseObject({ type: z.string(), version: z.number() })),
});

/** A heading, a list or a table. */
const $isOtherBlock = (node: LexicalNode | undefined): boolean =>
  $isElementNode(node) && !node.isInline() && !$isParagraphNode(node);

/**
 * Splits the paragraph at the selection and selects an empty one: the editor would insert a heading's text into the
 * paragraph.
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

/** A picture without text, such as a screenshot. */
function picturesOf({ files }: Clipboard): Losses | undefined {
  const pictures = [...files].filter(({ type }) => type.startsWith('image/'));
  return pictures.length > 0 ? new Map([['image', pictures.length]]) : undefined;
}
