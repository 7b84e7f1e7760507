import { Fragment } from 'react';
import type { Locale } from '@regionwebb/content/locales';
import { withSoftHyphens } from './soft-hyphens';

interface Props {
  text: string;
  locale: Locale;
}

/**
 * The words of a heading, of which the long can be divided. Those that no window has room for are marked, since
 * the others are divided on narrow ones only (base.css).
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

/** In brackets, so that what is split at is kept, at every other place. */
const endless = /(\p{L}{24,})/u;
