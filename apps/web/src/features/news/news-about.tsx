import type { Locale } from '@regionwebb/content/locales';
import type { ListedArticle } from '../../cms/news';
import { ArticleTeasers } from './article-teasers';
import { listAddress, type ListQuery } from './list-query';
import { newsMessages } from './messages';

interface Props {
  articles: ListedArticle[];
  locale: Locale;
  /** The name of the office or partnership. */
  name: string;
  /** The filter of the list of news that matches them. */
  choice: Partial<ListQuery>;
  /** The ids of the pictures that the page shows already. */
  pictures?: readonly (string | undefined)[];
}

/** The newest articles about an office or a partnership; nothing while there are none. */
export function NewsAbout({ articles, locale, name, choice, pictures }: Props) {
  if (articles.length === 0) return null;
  const messages = newsMessages(locale);
  return (
    <section aria-labelledby="news">
      <h2 id="news">{messages.about(name)}</h2>
      <ArticleTeasers articles={articles} locale={locale} level={3} pictures={pictures} />
      <p className="more">
        <a href={listAddress(locale, choice)}>{messages.allAbout(name)}</a>
      </p>
    </section>
  );
}
