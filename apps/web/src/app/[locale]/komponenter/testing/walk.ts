import { isValidElement, type ReactNode } from 'react';

/** The components, blocks and ids in some content, in order, with every component rendered. */
export interface Walked {
  components: ReadonlySet<unknown>;
  blockTypes: ReadonlySet<string>;
  ids: readonly string[];
}

interface Found {
  components: Set<unknown>;
  blockTypes: Set<string>;
  ids: string[];
}

/** Renders all elements as a server would; async components are not awaited. */
export function walk(content: ReactNode): Walked {
  const found: Found = { components: new Set(), blockTypes: new Set(), ids: [] };
  visit(content, found);
  return found;
}

function visit(node: unknown, found: Found): void {
  if (Array.isArray(node)) return node.forEach((each) => visit(each, found));
  if (!isValidElement<Record<string, unknown>>(node)) return;
  const { type, props } = node;
  if (typeof type === 'function') {
    found.components.add(type);
    noteBlocks(props['value'], found);
    const rendered = (type as (given: unknown) => unknown)(props);
    if (rendered instanceof Promise) return void rendered.catch(() => undefined);
    return visit(rendered, found);
  }
  if (typeof props['id'] === 'string') found.ids.push(props['id']);
  visit(props['children'], found);
}

/** Blocks are rendered by plain functions, so they are found in the rich text's value. */
function noteBlocks(value: unknown, { blockTypes }: Found): void {
  if (typeof value !== 'object') return;
  for (const [, name = ''] of JSON.stringify(value).matchAll(/"blockType":"(\w+)"/g))
    blockTypes.add(name);
}
