import type { PastedBlock } from './pasted-block';

/** The level of a heading in the source, 1–9; undefined for other elements. */
export function headingLevel(element: Element): number | undefined {
  const [, tagLevel] = /^h([1-6])$/u.exec(element.localName) ?? [];
  if (tagLevel !== undefined) return Number(tagLevel);
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level')) || 2;
  if (element.localName !== 'p') return undefined;
  const [, title, deep] = /\bMso(?:(Title)|Heading([7-9]))\b/u.exec(element.className) ?? [];
  if (title !== undefined) return 1;
  return deep === undefined ? undefined : Number(deep);
}

/**
 * Moves headings to the levels of the editor, h2–h4: since the page has an h1, level 1 becomes h2, and the others follow.
 * Bold in headings is removed.
 */
export function fitHeadings(blocks: readonly PastedBlock[]): PastedBlock[] {
  const hasTop = blocks.some((block) => block.kind === 'heading' && block.level === 1);
  return blocks.map((block) =>
    block.kind === 'heading'
      ? {
          ...block,
          level: Math.min(4, Math.max(2, block.level + (hasTop ? 1 : 0))),
          runs: block.runs.map((run) => ({ ...run, bold: false })),
        }
      : block,
  );
}
