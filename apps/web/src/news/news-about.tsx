import type { Locale } from '@regionwebb/content/locales';
import type { ListedArticle } from '../content/list-articles';
import { ArticleTeaser } from './article-teaser';
import { listAddress, type ListQuery } from './list-query';
import { newsWords } from './words';

interface Props {
  articles: ListedArticle[];
  locale: Locale;
  /** What the articles are about. */
  name: string;
  /** What narrows the list of news to them. */
  choice: Partial<ListQuery>;
}

/** The newest articles about the thing that a page is about; nothing while there are none. */
export function NewsAbout({ articles, locale, name, choice }: Props) {
  if (articles.length === 0) return null;
  const words = newsWords(locale);
  return (
    <section aria-labelledby="news">
      <h2 id="news">{words.about(name)}</h2>
      <div className="teasers">
        {articles.map((article) => (
          <ArticleTeaser key={article.id} article={article} locale={locale} level={3} />
        ))}
      </div>
      <p className="more">
        <a href={listAddress(locale, choice)}>{words.allAbout(name)}</a>
      </p>
    </section>
  );
}
