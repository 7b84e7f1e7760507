import type { Locale } from '@regionwebb/content/locales';
import { answersPath } from '@regionwebb/content/paths';
import { type AnswersSearch, LONGEST_QUERY, parameterNames } from './answers-query';
import { answersMessages } from './messages';

interface Props extends Pick<AnswersSearch, 'query' | 'about'> {
  locale: Locale;
}

/** A plain form that leads to another page of the list. */
export function AnswersSearchForm({ locale, query, about }: Props) {
  const messages = answersMessages(locale);
  const names = parameterNames[locale];
  return (
    <form
      className="search-form"
      action={answersPath(locale)}
      method="get"
      role="search"
      aria-label={messages.search}
    >
      <label htmlFor="answers-query">{messages.label}</label>
      <div>
        <input
          id="answers-query"
          name={names.query}
          type="search"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          defaultValue={query}
        />
        <button type="submit">{messages.submit}</button>
      </div>
      {about ? <input type="hidden" name={names.about} value={about} /> : null}
    </form>
  );
}
