import type { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { Field, PayloadRequest } from 'payload';
import { z } from 'zod';
import { translate, type Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { findField } from './find-field';

type Adapter = Awaited<ReturnType<Awaited<ReturnType<typeof lexicalEditor>>>>;
type Validate = Adapter['validate'];
type Value = Parameters<Validate>[0];
type Options = Parameters<Validate>[1];

const MAX_LISTED = 3;

/**
 * Sentences about the invalid parts of a rich text, at most three: links by their texts, blocks by their names and
 * numbers. Payload names no part, and stops at the first.
 */
export async function unfinishedParts(
  { features, resolvedFeatureMap }: Adapter['editorConfig'],
  value: NonNullable<Value>,
  options: Options,
): Promise<string[]> {
  const { req } = options;
  const nodeValidations = features.validations;
  const blocks = blocksOf(resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps);
  const sentences: string[] = [];
  const seen = new Map<string, number>();
  for (const node of nodesIn(value.root.children)) {
    const block = propertyOf(propertyOf(node, 'fields'), 'blockType');
    const type = typeof block === 'string' ? block : node.type;
    seen.set(type, (seen.get(type) ?? 0) + 1);
    for (const validate of nodeValidations.get(node.type) ?? []) {
      const verdict = await validate({ node, nodeValidations, validation: { options, value } });
      if (verdict === true) continue;
      const fields = features.getSubFields?.get(node.type)?.({ node, req }) ?? [];
      const at = { req, name: blocks.get(type), place: seen.get(type) ?? 1, fields, verdict };
      sentences.push(node.type === 'link' ? ofLink(req, node) : ofBlock(at));
    }
  }
  return sentences.slice(0, MAX_LISTED);
}

type Node = NonNullable<Value>['root']['children'][number];

/** All nodes of a text, in reading order. */
const nodesIn = (nodes: Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...nodesIn('children' in node ? listOf(node.children) : [])]);

const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value : []);

const ofLink = (req: PayloadRequest, node: Node): string => {
  const words = nodesIn([node]).map((each) => ('text' in each ? String(each.text) : ''));
  const name = words.join('').trim();
  return translate(req, {
    sv: `Länken ”${name}” leder ingenstans. Öppna den och skriv hela webbadressen, eller välj en sida.`,
    en: `The link “${name}” leads nowhere. Open it and write the whole web address, or choose a page.`,
  });
};

interface BlockAt {
  req: PayloadRequest;
  name: Words | undefined;
  /** Its number among the blocks of its kind, from 1. */
  place: number;
  fields: Field[];
  verdict: string;
}

function ofBlock({ req, name, place, fields, verdict }: BlockAt): string {
  if (!name) return translate(req, UNFINISHED);
  const label = translate(req, name);
  const which =
    place > 1 ? `${label} (${translate(req, { sv: 'nr', en: 'no.' })} ${place})` : label;
  const [, list = ''] = /: (.*)$/s.exec(verdict) ?? [];
  const labels = list.split(', ').map((path) => findField(req, fields, path)?.label ?? path);
  return translate(req, {
    sv: `I ${which} behöver ”${labels.join('” och ”')}” rättas.`,
    en: `In ${which}, “${labels.join('” and “')}” must be corrected.`,
  });
}

const UNFINISHED = {
  sv: 'Något i texten är inte färdigt.',
  en: 'Something in the text is not finished.',
};

const named = z.array(
  z.object({
    slug: z.string(),
    labels: z.object({ singular: z.object({ sv: z.string(), en: z.string() }) }),
  }),
);

/** The labels of the blocks of an editor, by slug. */
export const blocksOf = (offered: unknown): Map<string, Words> => {
  const lists = ['blocks', 'inlineBlocks'].map((name) =>
    named.safeParse(propertyOf(offered, name)),
  );
  return new Map(
    lists.flatMap(({ data = [] }) =>
      data.map(({ slug, labels }) => [slug, labels.singular] as const),
    ),
  );
};
