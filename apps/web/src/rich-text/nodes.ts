import { z } from 'zod';

const children = z.array(z.unknown()).catch([]);
const element = <T extends string>(type: T) => z.object({ type: z.literal(type), children });
const leaf = <T extends string>(type: T) => z.object({ type: z.literal(type) });

const linkFields = z.object({
  linkType: z.string().nullish(),
  url: z.string().nullish(),
  doc: z.object({ relationTo: z.string(), value: z.unknown() }).nullish().catch(null),
});
const link = <T extends string>(type: T) => element(type).extend({ fields: linkFields.catch({}) });
const spans = z.number().int().positive().catch(1);

/** Lexical's JSON as Payload stores it: of each kind of node what the site shows, and nothing else. */
const node = z.discriminatedUnion('type', [
  leaf('text').extend({ text: z.string(), format: z.number().catch(0) }),
  leaf('linebreak'),
  leaf('tab'),
  leaf('horizontalrule'),
  element('paragraph'),
  element('quote'),
  element('heading').extend({ tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']).catch('h2') }),
  element('list').extend({
    listType: z.string().catch('bullet'),
    start: z.number().int().catch(1),
  }),
  element('listitem'),
  link('link'),
  link('autolink'),
  element('table'),
  element('tablerow'),
  element('tablecell').extend({
    headerState: z.number().catch(0),
    colSpan: spans,
    rowSpan: spans,
  }),
  leaf('block').extend({ fields: z.unknown() }),
  leaf('inlineBlock').extend({ fields: z.unknown() }),
]);

export type Node = z.infer<typeof node>;
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>;

/** The node, or the name of what the site does not know how to show. */
export const readNode = (value: unknown): Node | { unknown: string } => {
  const read = node.safeParse(value);
  if (read.success) return read.data;
  const { success, data } = z.object({ type: z.string() }).safeParse(value);
  return { unknown: success ? data.type : 'node' };
};

/** The nodes of one kind among children, in order. */
export const nodesOf = <T extends Node['type']>(values: unknown[], type: T): NodeOf<T>[] =>
  values.map(readNode).filter((each): each is NodeOf<T> => 'type' in each && each.type === type);

/** All text below some nodes, without marks. */
export const textOf = (values: unknown[]): string =>
  values
    .map(readNode)
    .map((each) => {
      if ('unknown' in each) return '';
      if (each.type === 'text') return each.text;
      if ('children' in each) return textOf(each.children);
      return inlineWords(each);
    })
    .join('');

const inlineWords = (each: Node): string => {
  if (each.type !== 'inlineBlock') return ' ';
  const read = z.object({ text: z.string() }).safeParse(each.fields);
  return read.success ? read.data.text : '';
};
