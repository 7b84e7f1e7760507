import type { Locale } from '@regionwebb/content/locales';
import { pathFor, withSlugs } from '@regionwebb/content/paths';
import { Pagination } from '../../ui/pagination';
import { messagesFor } from '../../messages/messages';
import { KindFilter } from './kind-filter';
import { SearchHits } from './search-hits';
import { searchAddress, type SearchQuery } from './search-query';
import type { SearchAnswer } from './protocol';
import { searchMessages } from './messages';

interface Props {
  locale: Locale;
  query: SearchQuery;
  answer: SearchAnswer;
}

/** The results of a search, or advice when there are none. */
export function SearchResults({ locale, query, answer }: Props) {
  const messages = searchMessages(locale);
  const { hits, counts, total, pages, isExact, newsSearched } = answer;
  return (
    <>
      <p className="count" role="status">
        {total === 0 ? messages.none(query.query) : messages.found(total, query.query)}
      </p>
      {total > 0 && !isExact ? <p>{messages.near}</p> : null}
      <KindFilter locale={locale} query={query} counts={counts} />
      {total === 0 ? <NothingFound locale={locale} /> : <SearchHits hits={hits} locale={locale} />}
      {newsSearched === undefined ? null : (
        <p>
          {messages.newsSearched(newsSearched)}{' '}
          <a href={pathFor({ section: 'news' }, locale)}>{messages.olderNews}</a>.
        </p>
      )}
      <Pagination
        locale={locale}
        page={query.page}
        pages={pages}
        hrefOf={(page) => searchAddress(locale, { ...query, page })}
      />
    </>
  );
}

const sections = [...withSlugs, 'contacts'] as const;

function NothingFound({ locale }: { locale: Locale }) {
  const messages = searchMessages(locale);
  const names = messagesFor(locale).sections;
  return (
    <>
      <ul>
        {messages.advice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <p>{messages.elsewhere}</p>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={pathFor({ section }, locale)}>{names[section]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
