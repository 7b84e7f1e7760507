import { z } from 'zod';
import type { BlockProps, PageContext } from '../context';
import { Unknown } from './parts';

/** Paragraphs in another language than the page's (3.1.2). */
export const OtherLanguage = ({ block, context }: BlockProps<'otherLanguage'>) => (
  <div className="other-language" {...languageAttributes(block.language)}>
    {context.renderText(block.body, context.level)}
  </div>
);

const foreign = z.object({
  blockType: z.literal('foreign'),
  language: z.string(),
  text: z.string(),
});

/** A phrase in another language inside a sentence: the only inline block. */
export const ForeignWords = ({ fields, context }: { fields: unknown; context: PageContext }) => {
  const { data } = foreign.safeParse(fields);
  if (!data) return <Unknown type="inlineBlock" context={context} />;
  return <span {...languageAttributes(data.language)}>{data.text}</span>;
};

/** The attributes for an element's language; Yiddish is also written from right to left. */
const languageAttributes = (language: string): { lang: string; dir?: 'rtl' } =>
  language === 'yi' ? { lang: language, dir: 'rtl' } : { lang: language };
