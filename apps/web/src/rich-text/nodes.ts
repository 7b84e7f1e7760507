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

/** Lexical's JSON as Payload stores it: for each kind of node, the fields that the site uses. */
const known = z.discriminatedUnion('type', [
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

interface Parent {
  children: Node[];
}
type Read<Known> = Known extends { children: unknown[] } ? Omit<Known, 'children'> & Parent : Known;

/** A node with its children; of an unknown kind, only the name. */
export type Node = Read<z.infer<typeof known>> | { type: 'unknown'; name: string };
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>;

/** Parses the nodes of a stored text, of any kind. */
export const readNodes = (values: unknown[]): Node[] => values.map(readNode);

const readNode = (value: unknown): Node => {
  const { success, data } = known.safeParse(value);
  if (!success) return { type: 'unknown', name: named.safeParse(value).data?.type ?? 'node' };
  return 'children' in data ? { ...data, children: readNodes(data.children) } : data;
};

const named = z.object({ type: z.string() });

/** The nodes of one kind among others, in order. */
export const nodesOf = <T extends Node['type']>(nodes: Node[], type: T): NodeOf<T>[] =>
  nodes.filter((each): each is NodeOf<T> => each.type === type);

/** All text below some nodes, without marks. */
export const textOf = (nodes: Node[]): string => nodes.map(textOfNode).join('');

const foreign = z.object({ text: z.string() });

const textOfNode = (node: Node): string => {
  if (node.type === 'text') return node.text;
  if (node.type === 'unknown') return '';
  if (node.type === 'inlineBlock') return foreign.safeParse(node.fields).data?.text ?? '';
  return 'children' in node ? textOf(node.children) : ' ';
};
