import { trimmed } from './collect-blocks';
import { textOf, type ListItem, type Paragraph, type PastedBlock, type Run } from './pasted-block';

/**
 * Turns typed markers into structure: `• ` and `* ` into list items, consecutive `1. ` and `2. ` into numbered items, and
 * a hyphen or dash first in a paragraph into a talstreck, `–` and a fixed space (T8), never a list.
 */
export function recogniseLines(blocks: readonly PastedBlock[]): PastedBlock[] {
  const lines = blocks.flatMap((block): PastedBlock[] =>
    block.kind === 'paragraph' ? linesOf(block) : [block],
  );
  const numbered = countedLines(lines);
  return lines.map((line, at) => {
    if (line.kind !== 'paragraph') return line;
    const number = numbered.get(at);
    if (number !== undefined)
      return item(line, mark.number, { ordered: true, list: 'typed', number });
    if (mark.bullet.test(startOf(line)))
      return item(line, mark.bullet, { ordered: false, list: 'typed' });
    if (!mark.dash.test(startOf(line))) return line;
    const [first, ...rest] = withoutStart(line.runs, mark.dash);
    const runs = first ? [{ ...first, text: `–\u00A0${first.text}` }, ...rest] : line.runs;
    return { ...line, runs };
  });
}

const mark = {
  bullet: /^[\s\u00A0]{0,40}(?:[•◦▪‣⁃∙●○■□➢✓·*][\s\u00A0]{1,40}|[•·](?=\p{L}))/u,
  number: /^[\s\u00A0]{0,40}\d{1,3}[.)][\s\u00A0]{1,40}/u,
  dash: /^[-–—][\s\u00A0]{1,40}(?=\S)/u,
};

/** The first characters of a line, enough for any marker. */
const startOf = ({ runs }: { runs: Run[] }): string => {
  let start = '';
  for (const { text } of runs) {
    start += text.slice(0, 100);
    if (start.length >= 100) break;
  }
  return start;
};

/** The lines of a paragraph as paragraphs, if one of them begins with a marker. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Run[][] = [[]];
  for (const run of paragraph.runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  const isMarked = (runs: Run[]) =>
    Object.values(mark).some((typed) => typed.test(startOf({ runs })));
  if (lines.length === 1 || !lines.some(isMarked)) return [paragraph];
  return lines.map((runs) => ({ kind: 'paragraph', runs: trimmed(runs) }));
}

/** The numbers of lines numbered 1, 2 and so on, by index; at least two, since a single `1.` may be anything. */
function countedLines(lines: readonly PastedBlock[]): Map<number, number> {
  const counted = new Map<number, number>();
  let run: number[] = [];
  const close = () => {
    if (run.length > 1) for (const [number, at] of run.entries()) counted.set(at, number + 1);
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    const typed = line.kind === 'paragraph' ? mark.number.exec(startOf(line))?.[0] : undefined;
    const number = typed === undefined ? undefined : Number.parseInt(typed.trimStart(), 10);
    if (number !== run.length + 1) close();
    if (number === run.length + 1) run.push(at);
  }
  close();
  return counted;
}

function item(
  line: Paragraph,
  typed: RegExp,
  list: Pick<ListItem, 'ordered' | 'list' | 'number'>,
): ListItem {
  const indent = /^[\s\u00A0]{0,40}/u.exec(textOf({ runs: line.runs.slice(0, 1) }))?.[0] ?? '';
  const steps = Math.floor(indent.replace(/\t/gu, '  ').length / 2);
  return { kind: 'item', ...list, depth: steps + 1, runs: withoutStart(line.runs, typed) };
}

/** Runs without the marker at their start, which may extend over several. */
function withoutStart(runs: readonly Run[], typed: RegExp): Run[] {
  let left = typed.exec(startOf({ runs: [...runs.slice(0, 8)] }))?.[0].length ?? 0;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    const text = run.text.slice(cut);
    return text === '' ? [] : [{ ...run, text }];
  });
}
