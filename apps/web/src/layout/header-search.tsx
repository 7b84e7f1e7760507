import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { LONGEST_QUERY, parameterNames } from '../features/search/search-query';
import { messagesFor } from '../messages/messages';

const FIELD_ID = 'header-search';

/** The search of every page, with or without script; its landmark's name differs from that of a search in the page. */
export function HeaderSearch({ locale }: { locale: Locale }) {
  const messages = messagesFor(locale);
  return (
    <form
      className="header-search"
      action={pathFor({ section: 'search' }, locale)}
      method="get"
      role="search"
      aria-label={messages.quickSearch}
    >
      <label className="visually-hidden" htmlFor={FIELD_ID}>
        {messages.searchSite}
      </label>
      <input
        id={FIELD_ID}
        name={parameterNames[locale].query}
        type="search"
        maxLength={LONGEST_QUERY}
        autoComplete="off"
      />
      <button type="submit">{messages.search}</button>
    </form>
  );
}
