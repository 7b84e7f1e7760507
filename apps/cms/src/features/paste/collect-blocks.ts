import { isBlank } from '../../validation/unknown-values';
import type { PastedBlock, Run, Table, TextBlock } from './pasted-block';

export type Format = Omit<Run, 'text'>;

/** Collects text into blocks, trimmed and without empty ones. */
export class BlockCollector {
  readonly blocks: PastedBlock[] = [];
  #open: TextBlock | undefined;
  /** A line break in a list item, added only when more text follows. */
  #lineDue = false;

  /** Ends the open block and begins another. */
  begin(block: TextBlock): void {
    this.end();
    this.#open = block;
  }

  /** Adds text to the open block, or to a new one from `block` when none is open. */
  add(words: string, format: Format, block: () => TextBlock): void {
    if (words === '' || (!this.#open && isBlank(words))) return;
    const open = (this.#open ??= block());
    const { runs } = open;
    if (this.#lineDue && !isBlank(words)) {
      if (runs.length > 0) runs.push({ text: '\n', ...plain });
      this.#lineDue = false;
    }
    const before = runs.at(-1);
    const keepsSpace = before ? !/\s/u.test(before.text.slice(-1)) : isInline(open);
    const text = keepsSpace ? words : words.trimStart();
    if (text === '') return;
    if (before && hasFormat(before, format)) before.text += text;
    else runs.push({ ...format, text });
  }

  /** A line break; two in a row begin a new paragraph. */
  breakLine(): void {
    const open = this.#open;
    if (!open || open.runs.length === 0) return;
    const isSecond = open.runs.at(-1)?.text.endsWith('\n');
    if (isSecond && open.kind === 'paragraph') this.end();
    else if (!isSecond) open.runs.push({ text: '\n', ...plain });
  }

  /** The start or end of a block element: ends a paragraph, or begins a new line in a list item. */
  endParagraph(): void {
    if (this.#open?.kind === 'item') this.#lineDue = this.#open.runs.length > 0;
    else this.end();
  }

  end(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#lineDue = false;
    if (!open) return;
    const runs = isInline(open) ? open.runs : trimmed(open.runs);
    if (!isBlank(runs.map(({ text }) => text).join(''))) this.blocks.push({ ...open, runs });
  }

  addTable(table: Table): void {
    this.end();
    this.blocks.push(table);
  }

  addAll(blocks: readonly PastedBlock[]): void {
    this.end();
    for (const block of blocks) this.blocks.push(block);
  }
}

const plain: Format = { bold: false, italic: false };

const hasFormat = (run: Run, format: Format): boolean =>
  run.bold === format.bold &&
  run.italic === format.italic &&
  run.href === format.href &&
  run.text !== '\n';

const isInline = (block: TextBlock): boolean => block.kind === 'paragraph' && block.inline === true;

/** Runs without spaces at the start and the end. */
export function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  for (let first = kept[0]; first; first = kept[0]) {
    first.text = first.text.trimStart();
    if (first.text !== '') break;
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    kept.pop();
  }
  return kept;
}
