import { z } from 'zod';
import type { BlockProps, PageContext } from '../context';
import { Unknown } from './parts';

/** Whole paragraphs in another language than the page's (3.1.2). */
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

/** A few words in another language inside a sentence: the one inline block that there is. */
export const ForeignWords = ({ fields, context }: { fields: unknown; context: PageContext }) => {
  const { data } = foreign.safeParse(fields);
  if (!data) return <Unknown type="inlineBlock" context={context} />;
  return <span {...languageAttributes(data.language)}>{data.text}</span>;
};

/** How an element says which language its words are in; Yiddish is also written from the right. */
const languageAttributes = (language: string): { lang: string; dir?: 'rtl' } =>
  language === 'yi' ? { lang: language, dir: 'rtl' } : { lang: language };
