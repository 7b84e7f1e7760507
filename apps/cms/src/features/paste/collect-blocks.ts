import { isBlank } from '../../validation/unknown-values';
import type { PastedBlock, Run, Table, TextBlock } from './pasted-block';

export type Looks = Omit<Run, 'text'>;

/** Gathers words, in the order they are read, into blocks without empty ones and without space at their ends. */
export class BlockCollector {
  readonly blocks: PastedBlock[] = [];
  #open: TextBlock | undefined;
  /** A new line that an item of a list takes only when more words follow. */
  #lineDue = false;

  /** Ends what is open and begins another block. */
  begin(block: TextBlock): void {
    this.end();
    this.#open = block;
  }

  /** Adds words to the open block, or to the one that `block` makes when none is open. */
  add(words: string, looks: Looks, block: () => TextBlock): void {
    if (words === '' || (!this.#open && isBlank(words))) return;
    const open = (this.#open ??= block());
    const { runs } = open;
    if (this.#lineDue && !isBlank(words)) {
      if (runs.length > 0) runs.push({ text: '\n', ...plain });
      this.#lineDue = false;
    }
    const before = runs.at(-1);
    const keepsSpace = before ? !/\s/u.test(before.text.slice(-1)) : isLoose(open);
    const text = keepsSpace ? words : words.trimStart();
    if (text === '') return;
    if (before && sameLooks(before, looks)) before.text += text;
    else runs.push({ ...looks, text });
  }

  /** A break in the line; two in a row begin a new paragraph. */
  breakLine(): void {
    const open = this.#open;
    if (!open || open.runs.length === 0) return;
    const isSecond = open.runs.at(-1)?.text.endsWith('\n');
    if (isSecond && open.kind === 'paragraph') this.end();
    else if (!isSecond) open.runs.push({ text: '\n', ...plain });
  }

  /** Where an element of its own begins or ends: an item of a list goes on, on a new line. */
  endParagraph(): void {
    if (this.#open?.kind === 'item') this.#lineDue = this.#open.runs.length > 0;
    else this.end();
  }

  end(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#lineDue = false;
    if (!open) return;
    const runs = isLoose(open) ? open.runs : trimmed(open.runs);
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

const plain: Looks = { bold: false, italic: false };

const sameLooks = (run: Run, looks: Looks): boolean =>
  run.bold === looks.bold &&
  run.italic === looks.italic &&
  run.href === looks.href &&
  run.text !== '\n';

const isLoose = (block: TextBlock): boolean => block.kind === 'paragraph' && block.loose === true;

/** Runs without space at either end. */
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
