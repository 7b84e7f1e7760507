import { isValidElement, type ReactNode } from 'react';

/** What is in some content once every component in it has been asked for its own. */
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

/** Goes through all elements as a server would; what waits for a file stays unopened. */
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
    const own = (type as (given: unknown) => unknown)(props);
    if (own instanceof Promise) return void own.catch(() => undefined);
    return visit(own, found);
  }
  if (typeof props['id'] === 'string') found.ids.push(props['id']);
  visit(props['children'], found);
}

/** Blocks are written by plain functions, so they show only in the rich text that holds them. */
function noteBlocks(value: unknown, { blockTypes }: Found): void {
  if (typeof value !== 'object') return;
  for (const [, name = ''] of JSON.stringify(value).matchAll(/"blockType":"(\w+)"/g))
    blockTypes.add(name);
}
