import type { Locale } from '@regionwebb/content/locales';
import { nbsp } from '../../format/text';
import type { BlockProps } from '../context';
import { linesOf } from './parts';

/** A quotation and its speaker: with a talstreck in Swedish (T8), with quotation marks in English. */
export const Quotation = ({ block, context }: BlockProps<'quotation'>) => {
  const lines = spoken(linesOf(block.text), context.locale);
  if (lines.length === 0) return null;
  const source = [block.speaker, block.title].map((part) => part?.trim()).filter(Boolean);
  return (
    <figure className="quotation">
      <blockquote>
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </blockquote>
      {source.length > 0 && <figcaption>{source.join(', ')}</figcaption>}
    </figure>
  );
};

/** Talstreck and quotation marks are never combined (T9), so marks around the text or a paragraph are removed. */
const spoken = (lines: string[], locale: Locale): string[] => {
  const text = withoutMarks(lines.map(withoutMarks).join('\n'));
  if (text === '') return [];
  return (locale === 'sv' ? `–${nbsp}${text}` : `“${text}”`).split('\n');
};

const withoutMarks = (text: string): string => text.replace(/^[”“"]([^”“"]*)[”“"]$/, '$1');
