import { lose, type Losses } from './losses';
import type { Cell, Paragraph, PastedBlock, Run } from './pasted-block';

/** Tables as lines, where no table can stand: a paragraph for each row, with commas between its cells. */
export const flattenTables = (blocks: readonly PastedBlock[], losses: Losses): PastedBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block];
    lose(losses, 'table');
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

/** All runs in a row, with something between those that say anything. */
const join = (parts: readonly Run[][], between: string): Run[] =>
  parts
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) =>
      at === 0 ? runs : [{ text: between, bold: false, italic: false }, ...runs],
    );
