import { z } from 'zod';
import { languageAttributes } from './blocks/language-attributes';
import type { Site } from './place';
import { Unknown } from './blocks/unknown';

const foreign = z.object({
  blockType: z.literal('foreign'),
  language: z.string(),
  text: z.string(),
});

/** A few words in another language inside a sentence (3.1.2). */
export const InlineBlock = ({ fields, site }: { fields: unknown; site: Site }) => {
  const { data } = foreign.safeParse(fields);
  if (!data) return <Unknown type="inlineBlock" site={site} />;
  return <span {...languageAttributes(data.language)}>{data.text}</span>;
};
