import { countLoss, type Losses } from './losses';
import type { Cell, Paragraph, PastedBlock, Run } from './pasted-block';

/** Replaces each table by a paragraph for each row, with commas between the cells. */
export const flattenTables = (blocks: readonly PastedBlock[], losses: Losses): PastedBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block];
    countLoss(losses, 'table');
    return block.rows.map(lineOf).filter(({ runs }) => runs.length > 0);
  });

const lineOf = (cells: readonly Cell[]): Paragraph => ({
  kind: 'paragraph',
  runs: join(
    cells.map(({ blocks }) =>
      join(
        blocks.map(({ runs }) => runs),
        ' ',
      ),
    ),
    ', ',
  ),
});

/** All runs in one list, with a separator between non-empty parts. */
const join = (parts: readonly Run[][], between: string): Run[] =>
  parts
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) =>
      at === 0 ? runs : [{ text: between, bold: false, italic: false }, ...runs],
    );
