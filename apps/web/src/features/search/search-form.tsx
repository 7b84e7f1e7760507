import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { messagesFor } from '../../messages/messages';
import { LONGEST_QUERY, parameterNames } from './search-query';
import { searchMessages } from './messages';

interface Props {
  /** Of the field, for a page with more than one form. */
  id?: string;
  locale: Locale;
  query?: string;
}

/** One field and a button: a plain form that leads to the results page. */
export function SearchForm({ id = 'search-query', locale, query }: Props) {
  const messages = searchMessages(locale);
  return (
    <form
      className="search-form"
      action={pathFor({ section: 'search' }, locale)}
      method="get"
      role="search"
      aria-label={messagesFor(locale).searchSite}
    >
      <label htmlFor={id}>{messages.label}</label>
      <div>
        <input
          id={id}
          name={parameterNames[locale].query}
          type="search"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          defaultValue={query}
        />
        <button type="submit">{messages.submit}</button>
      </div>
    </form>
  );
}
