import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { LONGEST_QUERY, parameterNames } from '../features/search/search-query';
import { messagesFor } from '../messages/messages';

const FIELD_ID = 'header-search';

/** A search from every page, with or without script; its landmark is named apart from that of a page's own search. */
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
