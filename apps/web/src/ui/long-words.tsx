import { Fragment } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { withSoftHyphens } from './soft-hyphens';

interface Props {
  text: string;
  locale: Locale;
}

/**
 * The text of a heading, with soft hyphens in long words. The longest, which fit in no window, are marked, since the others
 * are divided in narrow ones only (base.css).
 */
export const LongWords = ({ text, locale }: Props) =>
  text.split(endless).map((part, index) => {
    const words = withSoftHyphens(part, locale);
    return index % 2 === 0 ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <span key={index} className="long-word">
        {words}
      </span>
    );
  });

/** A capturing group, so that the separators are kept, at every second index. */
const endless = /(\p{L}{24,})/u;
