import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { Editions } from '../cms/editions';
import { messagesFor } from '../messages/messages';

interface Props {
  locale: Locale;
  /** The page's editions; undefined where it is no page of the site, such as an error. */
  editions: Editions;
}

/**
 * A link to the page's edition in the other language, labelled in that language (3.1.2); without one, a note and a link to
 * the start page.
 */
export function LanguageSwitch({ locale, editions }: Props) {
  const other = locale === 'sv' ? 'en' : 'sv';
  const start = pathFor({ section: 'start' }, other);
  const { thisLanguage, onlyInOther, startInThis } = messagesFor(other);
  if (!editions[locale] || editions[other])
    return (
      <a href={editions[other] ?? start} lang={other} hrefLang={other}>
        {thisLanguage}
      </a>
    );
  return (
    <p className="only-edition" lang={other}>
      {onlyInOther}{' '}
      <a href={start} hrefLang={other}>
        {startInThis}
      </a>
    </p>
  );
}
