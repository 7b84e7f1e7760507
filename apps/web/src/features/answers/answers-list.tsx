import type { Locale } from '@regionwebb/content/locales';
import { type AboutPage, type Answered, pageKey } from '../../cms/answers';
import type { Found } from '../../cms/documents';
import { Pagination } from '../../ui/pagination';
import { AnsweredQuestion } from './answered-question';
import { type AnswersSearch, answersAddress } from './answers-query';
import { AnswersSearchForm } from './answers-search';
import { answersMessages } from './messages';

interface Props {
  locale: Locale;
  search: AnswersSearch;
  found: Found<Answered>;
  /** The pages that they are about, by `pageKey`. */
  pages: ReadonlyMap<string, AboutPage>;
}

/** The list of published questions and answers, with its search. */
export function AnswersList({ locale, search, found, pages }: Props) {
  const messages = answersMessages(locale);
  const { query, about } = search;
  const { docs, totalDocs, totalPages } = found;
  return (
    <div className="answers">
      <p>{messages.about}</p>
      <AnswersSearchForm locale={locale} query={query} about={about} />
      {about ? (
        <p>
          {messages.only} <a href={answersAddress(locale)}>{messages.all}</a>
        </p>
      ) : null}
      <p className="count">
        {totalDocs > 0 ? messages.found(totalDocs) : emptyState(locale, search)}
      </p>
      {docs.map((answered) => (
        <AnsweredQuestion
          key={answered.id}
          answered={answered}
          locale={locale}
          about={pages.get(pageKey(answered.page))}
          open={query !== ''}
        />
      ))}
      <Pagination
        locale={locale}
        page={search.page}
        pages={totalPages}
        hrefOf={(page) => answersAddress(locale, { ...search, page })}
      />
    </div>
  );
}

function emptyState(locale: Locale, { query, about }: AnswersSearch): string {
  const messages = answersMessages(locale);
  if (query) return messages.nothingFound;
  return about ? messages.nothingAbout : messages.none;
}
